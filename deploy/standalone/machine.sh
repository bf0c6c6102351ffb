# What the scripts in the root need to know about this machine. Sourced by bash, never run.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Prints the home of a JDK 25 or newer.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$(java_on_path)"; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -ge 25 ]; then printf '%s\n' "$home"; return 0; fi
  done
  return 1
}

java_on_path() {
  local java
  java=$(command -v java) || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

# Maven 3.8 or newer on the path.
has_maven() {
  local version major minor
  command -v mvn >/dev/null || return 1
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  major=${version%%.*}; minor=${version##*.}
  [ "${major:-0}" -gt 3 ] || { [ "${major:-0}" -eq 3 ] && [ "${minor:-0}" -ge 8 ]; }
}

has_chromium() { chromium_path >/dev/null; }

chromium_path() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Package names per manager: apt dnf apk brew.
install_package() {
  local what=$1 root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then root=(sudo -n); fi
    [ ${#root[@]} -gt 0 ] || command -v brew >/dev/null || return 1
  fi
  say "Installing: $what"
  if command -v apt-get >/dev/null; then
    "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq $what >/dev/null
  elif command -v dnf >/dev/null; then "${root[@]}" dnf install -y -q $what >/dev/null
  elif command -v apk >/dev/null; then "${root[@]}" apk add -q $what
  elif command -v brew >/dev/null; then brew install -q $what
  else return 1; fi
}

require_jdk() {
  JAVA_HOME=$(find_jdk) || fail "No JDK 25 was found. Install one (Debian and Ubuntu: apt-get install openjdk-25-jdk, or any other build of it) or point JAVA_HOME at it. ./run doctor tells more."
  export JAVA_HOME
}

require_maven() {
  has_maven || install_package maven || true
  has_maven || fail "Maven 3.8 or newer is missing and could not be installed. Install the package 'maven'. ./run doctor tells more."
}

require_node_package_manager() {
  [ ! -f gateway/portal/package.json ] || command -v npm >/dev/null || install_package "nodejs npm" || true
  [ ! -f gateway/portal/package.json ] || command -v npm >/dev/null ||
    fail "npm is missing and could not be installed; it builds the portal."
}

# Shows which module Maven is at, keeps the whole output in a file.
maven() {
  local log=$1; shift
  mkdir -p "$(dirname "$log")"
  mvn -B "$@" 2>&1 | tee "$log" |
    awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { print "  " $NF " " $3; fflush() }'
  return "${PIPESTATUS[0]}"
}
