#!/bin/sh
# Builds the portal into portal/dist, and does nothing that is done already: most builds change no page.
set -eu
cd "$(dirname "$0")/../../portal"

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci
    touch node_modules/.package-lock.json
fi

changed=yes
if [ -f dist/index.html ]; then
    changed=$(find src public openapi index.html ./*.json ./*.ts -type f ! -path 'src/api/generated/*' -newer dist/index.html -print -quit)
fi
if [ -n "$changed" ]; then
    npm run build
fi
