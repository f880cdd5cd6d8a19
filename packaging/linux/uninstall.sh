#!/bin/sh
# Removes what install.sh made. Asks about the vault, and keeps it unless the answer is "erase".
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
home=${CARREL_HOME:-$HOME/.local/opt/carrel}
profile=$data/carrel
for name in carrel carrel-cli; do
    link=$HOME/.local/bin/$name
    [ "$(readlink "$link" 2>/dev/null || true)" != "$home/$name" ] || rm -f "$link"
done
if [ -d "$home/share" ]; then
    (cd "$home/share" && find . -type f) | while read -r file; do rm -f "$data/$file"; done
fi
if [ -x "$home/carrel-cli" ] && [ -d "$home/_internal" ]; then rm -rf "$home"; fi
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
if [ -d "$profile" ]; then
    echo "Your chats and models are still in $profile."
    printf 'Type "erase" to delete them for ever; anything else keeps them: '
    read -r answer || answer=
    if [ "$answer" = erase ]; then
        rm -rf "$profile"
        echo "Deleted."
    else
        echo "Kept."
    fi
fi
echo "Carrel is removed."
