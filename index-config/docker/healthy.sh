#!/bin/bash
# Healthy: answers over TLS with our certificate, lets our user in, and has no red index.
# The credentials go by standard input, so that they stand in no process list.
set -euo pipefail
escaped=${OPENSEARCH_INITIAL_ADMIN_PASSWORD//\\/\\\\}
escaped=${escaped//\"/\\\"}
printf 'user = "admin:%s"\n' "$escaped" |
  curl --silent --show-error --fail --output /dev/null --max-time 8 --config - \
    --cacert /usr/share/opensearch/ca/ca.crt \
    "https://localhost:9200/_cluster/health?wait_for_status=yellow&timeout=5s"
