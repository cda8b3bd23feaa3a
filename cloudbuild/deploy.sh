#!/usr/bin/env bash
# Migrates a service's schema and deploys the service, both from the image that was just pushed, by its digest: a tag
# may move between the two. Run by the last step of cloudbuild/<service>.yaml:
#
#   deploy.sh <service> [--flag-of-gcloud-run-deploy] [NAME=value] [NAME=secret:id]
#
# The Cloud Build account needs run.admin, artifactregistry.writer, and iam.serviceAccountUser on the service's account;
# the service's account reads its secrets and connects to Cloud SQL.
set -euo pipefail

service=$1
shift

digest=$(gcloud artifacts docker images describe "$IMAGE:$TAG" --format='value(image_summary.digest)')
image="$IMAGE@$digest"
account() { echo "$1@$PROJECT_ID.iam.gserviceaccount.com"; }
# The form of a Cloud Run URL that is known before the service is.
url() { echo "https://$1-$PROJECT_NUMBER.$REGION.run.app"; }

database=(
  "CLOUD_SQL_CONNECTION_NAME=$PROJECT_ID:$REGION:$INSTANCE"
  "DB_USER=$service"
)
environment=(
  "GOOGLE_CLOUD_PROJECT=$PROJECT_ID"
  "SERVICE_URL=$(url "$service")"
  "USERS_URL=$(url users)"
  "CALLERS={\"orders\":\"$(account orders)\",\"users\":\"$(account users)\",\"reports\":\"$(account reports)\",\"notifier\":\"$(account notifier)\",\"push\":\"$(account push)\"}"
)
secrets=("DB_PASSWORD=$service-db-password:latest")
flags=()
for argument in "$@"; do
  case "$argument" in
    --*) flags+=("$argument") ;;
    *=secret:*) secrets+=("${argument/=secret:/=}:latest") ;;
    *) environment+=("$argument") ;;
  esac
done

# gcloud takes lists apart at commas, which values hold; `^;^` makes it a semicolon.
variables() { local IFS=';'; echo "^;^$*"; }
list() { local IFS=','; echo "$*"; }

gcloud run jobs deploy "$service-migrate" \
  --image="$image" \
  --command=node \
  --args=dist/migrate.js \
  --region="$REGION" \
  --service-account="$(account "$service")" \
  --set-cloudsql-instances="$PROJECT_ID:$REGION:$INSTANCE" \
  --set-env-vars="$(variables "${database[@]}")" \
  --set-secrets="${secrets[0]}" \
  --max-retries=1 \
  --task-timeout=600s
# The new revision may need the new schema, and the running one has to live with it: migrations only add.
gcloud run jobs execute "$service-migrate" --region="$REGION" --wait

gcloud run deploy "$service" \
  --image="$image" \
  --region="$REGION" \
  --service-account="$(account "$service")" \
  --add-cloudsql-instances="$PROJECT_ID:$REGION:$INSTANCE" \
  --execution-environment=gen2 \
  --cpu-boost \
  --set-env-vars="$(variables "${database[@]}" "${environment[@]}")" \
  --set-secrets="$(list "${secrets[@]}")" \
  "${flags[@]}"
