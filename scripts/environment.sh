# SPDX-FileCopyrightText: 2026 The Hashiya authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts beside it. Decides where Hashiya is built and run, sets that place up at need, and offers
#
#     in_environment COMMAND [ARG ...]
#
# which runs COMMAND there in the caller's folder, with the caller's streams and display.
#
# HASHIYA_ENVIRONMENT chooses the place:
#   auto (default)  native where CMake finds every package or Debian 13+ can install them, else root
#   native          this system as it is
#   root            a Debian 13 root under the cache folder, entered with bwrap (chroot where bwrap cannot start)
# HASHIYA_ROOT names the root's folder; HASHIYA_MIRROR the Debian mirror it is made from (default: the tool's own).

hashiya_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
hashiya_cache=${XDG_CACHE_HOME:-$HOME/.cache}/hashiya
hashiya_root=${HASHIYA_ROOT:-$hashiya_cache/debian13}
hashiya_place=

say() { printf 'hashiya: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

package_list() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$hashiya_source/scripts/packages.txt"; }

# Runs a command with the rights to change the system: directly as root, through sudo where that asks nothing.
as_admin() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 126
    fi
}

apt_install() {
    command -v apt-get >/dev/null || return 1
    as_admin env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 &&
        as_admin env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# True where CMake finds all packages in the versions that the project needs.
native_is_complete() {
    command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null || return 1
    local probe
    probe=$(mktemp -d) || return 1
    cmake -S "$hashiya_source/scripts/probe" -B "$probe" -G Ninja >"$probe/log" 2>&1
    local result=$?
    rm -rf "$probe"
    return $result
}

is_debian_13_or_newer() {
    local id version
    id=$(. /etc/os-release 2>/dev/null && printf %s "${ID:-}")
    version=$(. /etc/os-release 2>/dev/null && printf %s "${VERSION_ID:-}")
    [ "$id" = debian ] && { [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]; }
}

choose_place() {
    case "${HASHIYA_ENVIRONMENT:-auto}" in
    native) hashiya_place=native ;;
    root) hashiya_place=root ;;
    auto)
        if [ -f "$hashiya_root.complete" ] && ! is_debian_13_or_newer; then hashiya_place=root
        elif native_is_complete; then hashiya_place=native
        elif is_debian_13_or_newer && { say 'installing the packages of scripts/packages.txt on this system'; apt_install $(package_list); }; then
            hashiya_place=native
        else hashiya_place=root
        fi ;;
    *) die "HASHIYA_ENVIRONMENT is '${HASHIYA_ENVIRONMENT}'; it takes auto, native or root" ;;
    esac
}

root_stamp() { package_list | sort | sha256sum | cut -d' ' -f1; }

# Without root, what mmdebstrap made belongs to subordinate ids that only its helper can remove.
remove_root() {
    [ -e "$1" ] || return 0
    rm -rf "$1" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$1"
}

make_root() {
    local stamp
    stamp=$(root_stamp)
    [ "$(cat "$hashiya_root.complete" 2>/dev/null)" = "$stamp" ] && return
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    if [ ${#missing[@]} -gt 0 ]; then
        say "installing ${missing[*]} on this system"
        apt_install "${missing[@]}" || die "could not install ${missing[*]}. Install them as root and run this again."
    fi
    say "making a Debian 13 root in $hashiya_root (about two minutes, once)"
    mkdir -p "$(dirname "$hashiya_root")"
    (
        flock 9
        [ "$(cat "$hashiya_root.complete" 2>/dev/null)" = "$stamp" ] && exit 0
        remove_root "$hashiya_root.new"
        local include
        include=$(package_list | paste -sd,)
        mmdebstrap --variant=apt --include="$include" \
            --aptopt='APT::Install-Recommends "false"' \
            --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
            trixie "$hashiya_root.new" ${HASHIYA_MIRROR:+"$HASHIYA_MIRROR"} >"$hashiya_cache/root.log" 2>&1 ||
            { tail -n 20 "$hashiya_cache/root.log" >&2; die "the Debian 13 root could not be made; the log is $hashiya_cache/root.log"; }
        rm -f "$hashiya_root.complete"
        remove_root "$hashiya_root"
        mv "$hashiya_root.new" "$hashiya_root"
        printf '%s\n' "$stamp" >"$hashiya_root.complete"
    ) 9>"$hashiya_root.lock" || exit 1
}

# Folders of this system that the root shows under their own names: everything that is not the operating system's.
shared_folders() {
    local entry
    for entry in /*; do
        [ -d "$entry" ] && [ ! -L "$entry" ] || continue
        case "$entry" in
        /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /usr | /var | /lost+found) ;;
        *) printf '%s\n' "$entry" ;;
        esac
    done
    [ -d /var/tmp ] && echo /var/tmp
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && printf '%s\n' "$XDG_RUNTIME_DIR"
    pwd -P
    printf '%s\n' "$hashiya_source"
}

# The name of this system's time zone, for the root, whose /etc is its own.
time_zone() {
    local link
    link=$(readlink -f /etc/localtime 2>/dev/null)
    case "$link" in */zoneinfo/*) printf %s "${TZ:-${link#*/zoneinfo/}}" ;; *) printf %s "${TZ:-UTC}" ;; esac
}

in_root() {
    if [ -z "${hashiya_enter:-}" ]; then
        if bwrap --ro-bind "$hashiya_root" / --dev /dev --proc /proc true 2>/dev/null; then hashiya_enter=bwrap
        elif [ "$(id -u)" = 0 ]; then hashiya_enter=chroot
        else die 'neither bwrap (user namespaces) nor chroot (root) can enter the Debian 13 root on this system'
        fi
    fi
    local folder
    if [ "$hashiya_enter" = bwrap ]; then
        # The root's own folders are read only, so that it stays what the package list says; nothing is ever created in it.
        local binds=()
        for folder in bin sbin lib lib32 lib64; do
            if [ -L "$hashiya_root/$folder" ]; then binds+=(--symlink "$(readlink "$hashiya_root/$folder")" "/$folder"); fi
        done
        while read -r folder; do binds+=(--bind "$folder" "$folder"); done < <(shared_folders | sort -u)
        bwrap --tmpfs / --ro-bind "$hashiya_root/usr" /usr --ro-bind "$hashiya_root/etc" /etc --ro-bind "$hashiya_root/var" /var --tmpfs /run \
            --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys --tmpfs /tmp "${binds[@]}" --ro-bind-try /etc/passwd /etc/passwd \
            --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv LC_ALL C.UTF-8 --setenv CCACHE_DIR "$hashiya_cache/ccache" --setenv CCACHE_BASEDIR "$hashiya_source" --setenv CCACHE_NOHASHDIR 1 \
            --setenv TZ "$(time_zone)" --die-with-parent --chdir "$(pwd -P)" "$@"
    else
        # A mount name space of its own, so that nothing stays mounted when the command ends.
        HASHIYA_FOLDERS=$(shared_folders | sort -u) HASHIYA_TZ=$(time_zone) unshare --mount bash -c '
            root=$1; folder=$2; shift 2
            while read -r shared; do mkdir -p "$root$shared" && mount --rbind "$shared" "$root$shared" || exit 125; done <<<"$HASHIYA_FOLDERS"
            mount --rbind /dev "$root/dev" && mount -t proc proc "$root/proc" && mount --rbind /sys "$root/sys" || exit 125
            exec chroot "$root" /usr/bin/env PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 TZ="$HASHIYA_TZ" CCACHE_DIR='"$hashiya_cache/ccache"' CCACHE_BASEDIR='"$hashiya_source"' CCACHE_NOHASHDIR=1 \
                sh -c "cd \"\$0\" && exec \"\$@\"" "$folder" "$@"
        ' bash "$hashiya_root" "$(pwd -P)" "$@"
    fi
}

# Sets the place up at need; what it does is said on standard error, so call it where that is not redirected.
prepare_environment() {
    [ -n "$hashiya_place" ] || choose_place
    [ "$hashiya_place" = native ] || make_root
}

in_environment() {
    prepare_environment || return
    if [ "$hashiya_place" = native ]; then "$@"
    else in_root "$@"
    fi
}
