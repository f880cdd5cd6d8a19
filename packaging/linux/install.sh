#!/bin/sh
# Installs the unpacked folder for this person alone, without root: program, menu entry, icons, types of files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
home=${CARREL_HOME:-$HOME/.local/opt/carrel}
bin=$HOME/.local/bin
if [ "$here" != "$home" ]; then
    new=$home.new.$$
    mkdir -p "$(dirname "$home")"
    cp -R "$here" "$new"
    rm -rf "$new/profile"
    [ ! -e "$home" ] || mv "$home" "$home.old.$$"
    mv "$new" "$home"
    # A portable profile beside the program is the person's: it goes along.
    [ ! -d "$home.old.$$/profile" ] || mv "$home.old.$$/profile" "$home/profile"
    rm -rf "$home.old.$$"
fi
mkdir -p "$bin" "$data"
ln -sf "$home/carrel" "$bin/carrel"
ln -sf "$home/carrel-cli" "$bin/carrel-cli"
cp -R "$home/share/." "$data/"
# The program's full path, as ~/.local/bin is not in every desktop's PATH; quoted for folders with spaces.
sed -i "s|^Exec=.*|Exec=\"$home/carrel\" %f|" "$data/applications/carrel.desktop"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
echo "Carrel is installed in $home. Start it from the menu, or type $bin/carrel"
echo "To remove it: $home/uninstall.sh"
