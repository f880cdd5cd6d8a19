#!/bin/sh
# carrel.icns from the PNG icons, with macOS' own tools: make_icon.sh TARGET
set -eu
icons=$(cd "$(dirname "$0")/../../resources/icons/app" && pwd)
work=$(mktemp -d)/carrel.iconset
mkdir -p "$work"
for size in 16 32 128 256 512; do
    cp "$icons/carrel-$size.png" "$work/icon_${size}x${size}.png"
done
cp "$icons/carrel-32.png" "$work/icon_16x16@2x.png"
cp "$icons/carrel-64.png" "$work/icon_32x32@2x.png"
cp "$icons/carrel-256.png" "$work/icon_128x128@2x.png"
cp "$icons/carrel-512.png" "$work/icon_256x256@2x.png"
iconutil --convert icns --output "$1" "$work"
