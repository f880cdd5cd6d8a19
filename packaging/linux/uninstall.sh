#!/bin/sh
# Removes what install.sh made. Asks about the vault, and keeps it unless the answer is "erase".
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
here=$(cd "$(dirname "$0")" && pwd)
home=${CARREL_HOME:-$HOME/.local/opt/carrel}
# Where CARREL_HOME named another place when it was installed, the link says so.
[ "$(readlink "$HOME/.local/bin/carrel" 2>/dev/null || true)" != "$here/carrel" ] || home=$here
for name in carrel carrel-cli; do
    link=$HOME/.local/bin/$name
    [ "$(readlink "$link" 2>/dev/null || true)" != "$home/$name" ] || rm -f "$link"
done
if [ -d "$home/share" ]; then
    (cd "$home/share" && find . -type f) | while read -r file; do rm -f "$data/$file"; done
fi
if [ -x "$home/carrel-cli" ] && [ -d "$home/_internal" ]; then
    # A portable profile beside the program stays, and is asked about.
    find "$home" -mindepth 1 -maxdepth 1 ! -name profile -exec rm -rf {} +
fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
for profile in "$data/carrel" "$home/profile"; do
    [ -d "$profile" ] || continue
    echo "Your chats and models are still in $profile."
    printf 'Type "erase" to delete them for ever; anything else keeps them: '
    read -r answer || answer=
    if [ "$answer" = erase ]; then
        rm -rf "$profile"
        echo "Deleted."
    else
        echo "Kept."
    fi
done
rmdir "$home" 2>/dev/null || true
echo "Carrel is removed."
