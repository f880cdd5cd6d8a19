#!/bin/sh
# Signs, notarises and packs Carrel.app: disk_image.sh VERSION. Without an identity the image is made unsigned.
#   CARREL_SIGNING_IDENTITY  "Developer ID Application: ..." in the keychain
#   CARREL_NOTARY_PROFILE    of `xcrun notarytool store-credentials`
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
app=$root/build/package/dist/Carrel.app
image=$root/dist/carrel-$1-macos-$(uname -m).dmg
if [ -n "${CARREL_SIGNING_IDENTITY:-}" ]; then
    # From the inside out: libraries first, then the programs, then the whole.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$CARREL_SIGNING_IDENTITY"
    find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$CARREL_SIGNING_IDENTITY"
    for program in carrel-cli carrel; do
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
            --sign "$CARREL_SIGNING_IDENTITY" "$app/Contents/MacOS/$program"
    done
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$CARREL_SIGNING_IDENTITY" "$app"
else
    # The licences came in after PyInstaller's own signature, and Apple's processors start nothing that is unsigned.
    codesign --force --deep --sign - --entitlements "$here/entitlements.plist" "$app"
fi
codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p "$root/dist"
hdiutil create -volname Carrel -srcfolder "$stage" -ov -format ULFO "$image"
if [ -n "${CARREL_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$CARREL_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
shasum -a 256 "$image"
