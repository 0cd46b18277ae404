#!/bin/bash
# Makes what the security plugin needs, then hands over to the image's own start script:
#   config/certs  our certificate authority (kept) and each start's node certificates; private
#   ca/ca.crt     the authority's certificate alone, for the clients to trust
#   config/opensearch-security/internal_users.yml  "admin" for people, and one user each for the
#                 indexer, the portal and its signed-in readers; read by an empty cluster only
set -euo pipefail
umask 0077

home=/usr/share/opensearch
certs=${DANCHIEU_CERTS_DIR:-$home/config/certs}
public=${DANCHIEU_CA_DIR:-$home/ca}
users=${DANCHIEU_USERS_FILE:-$home/config/opensearch-security/internal_users.yml}
node_name=${DANCHIEU_NODE_NAME:-opensearch}
own=$certs/$node_name
hash_tool=${DANCHIEU_HASH_TOOL:-$home/plugins/opensearch-security/tools/hash.sh}

die() { echo "secure-start: $*" >&2; exit 1; }
random() { head -c 24 /dev/urandom | base64 | tr -d '/+=\n'; }
quiet() { "$@" >/dev/null 2>"$own/last-error" || { cat "$own/last-error" >&2; die "$1 failed"; }; }

for name in OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_INDEXER_PASSWORD OPENSEARCH_PORTAL_PASSWORD OPENSEARCH_OFFICE_PASSWORD; do
  password=${!name:-}
  [ -n "$password" ] || die "$name is not set. Write it into .env."
  [ "${#password}" -ge 12 ] || die "$name is shorter than 12 characters. Choose a longer one in .env."
done

# The nodes of a cluster share this folder: whoever comes first makes the authority for all.
mkdir -p "$own"
if [ ! -s "$certs/ca.p12" ] && mkdir "$certs/ca.made" 2>/dev/null; then
  random >"$certs/ca.password"
  quiet keytool -genkeypair -alias ca -keyalg EC -groupname secp256r1 -sigalg SHA256withECDSA \
    -dname "CN=Dan Chieu CA,O=Dan Chieu" -validity 3650 \
    -ext bc:critical=ca:true,pathlen:0 -ext ku:critical=keyCertSign,cRLSign \
    -storetype PKCS12 -keystore "$certs/ca.new.p12" -storepass:file "$certs/ca.password"
  mv "$certs/ca.new.p12" "$certs/ca.p12"
fi
for _ in $(seq 60); do [ -s "$certs/ca.p12" ] && break; sleep 1; done
[ -s "$certs/ca.p12" ] || die "the certificate authority was left half made. Empty the volume of the certificates and start again."

ca=(-storetype PKCS12 -keystore "$certs/ca.p12" -storepass:file "$certs/ca.password")
quiet keytool -exportcert -rfc -alias ca "${ca[@]}" -file "$own/ca.crt"

# A node certificate lives for one start, so that none can expire unnoticed for long.
rm -f "$own"/node.* "$own/trust.p12"
random >"$own/node.password"
node=(-storetype PKCS12 -keystore "$own/node.p12" -storepass:file "$own/node.password")
quiet keytool -genkeypair -alias node -keyalg EC -groupname secp256r1 -sigalg SHA256withECDSA \
  -dname "CN=opensearch,O=Dan Chieu" -validity 397 "${node[@]}"
quiet keytool -certreq -alias node "${node[@]}" -file "$own/node.csr"
quiet keytool -gencert -rfc -alias ca "${ca[@]}" -infile "$own/node.csr" -outfile "$own/node.crt" \
  -validity 397 -ext "san=dns:$node_name,dns:localhost,ip:127.0.0.1" \
  -ext ku:critical=digitalSignature -ext eku=serverAuth,clientAuth
quiet keytool -importcert -noprompt -alias ca "${node[@]}" -file "$own/ca.crt"
quiet keytool -importcert -noprompt -alias node "${node[@]}" -file "$own/node.crt"
quiet keytool -importcert -noprompt -alias ca -storetype PKCS12 -keystore "$own/trust.p12" \
  -storepass:file "$own/node.password" -file "$own/ca.crt"
rm -f "$own/node.csr" "$own/node.crt" "$own/last-error"
DANCHIEU_STORE_PASSWORD=$(cat "$own/node.password")
export DANCHIEU_STORE_PASSWORD
rm -f "$own/node.password"

# The hash tool prints a banner too: the hash is the line that looks like one.
user() {
  local hash
  hash=$(bash "$hash_tool" -env "$2" | grep -E '^\$2[aby]\$' | tail -n 1) || true
  [ -n "$hash" ] || die "$2 could not be hashed with $hash_tool"
  printf '%s:\n  hash: "%s"\n  reserved: false\n  backend_roles: [%s]\n  description: "%s"\n' \
    "$1" "$hash" "$3" "$4"
}
{
  printf '_meta:\n  type: "internalusers"\n  config_version: 2\n'
  user admin OPENSEARCH_INITIAL_ADMIN_PASSWORD '"admin"' "People who look after OpenSearch"
  user danchieu_indexer OPENSEARCH_INDEXER_PASSWORD '' "The indexer"
  user danchieu_portal OPENSEARCH_PORTAL_PASSWORD '' "The portal, for anybody"
  user danchieu_office OPENSEARCH_OFFICE_PASSWORD '' "The portal, for signed-in readers"
} >"$users"

(umask 0022 && cp "$own/ca.crt" "$public/$node_name.new" && chmod 0644 "$public/$node_name.new" && mv "$public/$node_name.new" "$public/ca.crt")

# Settings with dots cannot be shell variables; the image's start script takes them from env.
settings=("node.name=$node_name")
if [ -n "${DANCHIEU_NODES:-}" ]; then
  settings+=("discovery.type=zen" "discovery.seed_hosts=$DANCHIEU_NODES"
    "cluster.initial_cluster_manager_nodes=$DANCHIEU_NODES")
fi
exec env "${settings[@]}" "${DANCHIEU_START:-$home/opensearch-docker-entrypoint.sh}" "$@"
