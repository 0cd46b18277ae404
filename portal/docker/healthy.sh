#!/bin/bash
# Healthy: the portal answers its health page with 200, on the port for health and metrics. Needs
# bash alone: the image has no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-8081}"
printf 'GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 8 status <&3
[[ $status == HTTP/1.1\ 200* ]]
