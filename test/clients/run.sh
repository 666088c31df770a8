#!/usr/bin/env bash
# Drives a server of this checkout, on its embedded cluster, with clients that are no part of its own test suite: the
# Python package `mcp` in a virtual environment, and the inspector's CLI. Needs python3 and npm; installs into a
# temporary folder that is removed afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
# Everything below runs on the Node that this project brings.
export PATH="$root/node_modules/.bin:$PATH"

python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --disable-pip-version-check 'mcp==2.3.0'
mkdir "$work/inspector"
(cd "$work/inspector" && npm init --yes >/dev/null && npm install --silent @modelcontextprotocol/inspector@2.12.0)

PORT=0 node src/main.ts >"$work/server.log" &
server=$!
for _ in $(seq 100); do
  url=$(sed -n 's/.*"mcp":"\([^"]*\)".*/\1/p' "$work/server.log")
  [ -n "$url" ] && break
  sleep 0.1
done
[ -n "$url" ] || { echo "the server did not start:"; cat "$work/server.log"; exit 1; }

"$work/python/bin/python" test/clients/python_client.py "$url"

inspect() { (cd "$work/inspector" && ./node_modules/.bin/mcp-inspector --cli "$url" --transport http "$@" 2>"$work/inspector.err"); }
inspect --method tools/list >"$work/list.json"
node -e '
  const { tools } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  if (!tools.some(({ name }) => name === "troubleshoot_source")) throw new Error("troubleshoot_source is not listed");
  console.log(`inspector CLI: ${tools.length} tools listed`);
' "$work/list.json"
inspect --method tools/call --tool-name find_unhealthy_sources --tool-arg namespace=default >"$work/call.json"
node -e '
  const result = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  if (result.isError || !result.structuredContent.data.says) throw new Error(JSON.stringify(result));
  console.log(`inspector CLI: ${result.structuredContent.data.says}`);
' "$work/call.json"

lines=$(grep -c '"msg":"mcp tool call"' "$work/server.log")
[ "$lines" -eq 7 ] || { echo "expected 7 audit lines, one a call; got $lines"; exit 1; }
kill -TERM "$server"
wait "$server"
server=
echo "the server stopped with exit code 0"
