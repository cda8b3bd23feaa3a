/* tslint:disable */
/* eslint-disable */
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import type { TsoaRoute } from '@tsoa/runtime';
import {  fetchMiddlewares, ExpressTemplateService } from '@tsoa/runtime';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { WebhookDeliveryController } from './../webhook/webhook-delivery.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { SubscriptionController } from './../subscription/subscription.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ReservationController } from './../reservation/reservation.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { ProductController } from './../product/product.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { OrderController } from './../order/order.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { DetailsRequestController } from './../details-request/details-request.controller.ts';
import { expressAuthentication } from './../ioc.ts';
// @ts-ignore - no great way to install types from subpackage
import { iocContainer } from './../ioc.ts';
import type { IocContainer, IocContainerFactory } from '@tsoa/runtime';
import type { Request as ExRequest, Response as ExResponse, RequestHandler, Router } from 'express';

const expressAuthenticationRecasted = expressAuthentication as (req: ExRequest, securityName: string, scopes?: string[], res?: ExResponse) => Promise<any>;


// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

const models: TsoaRoute.Models = {
    "Uuid": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a UUID","value":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Instant": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a time such as 2026-11-21T10:30:00Z","value":"^((\\d{3}[1-9]|\\d{2}[1-9]\\d|\\d[1-9]\\d{2}|[1-9]\\d{3})-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(\\d{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)[Tt]([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?([Zz]|[+-](0\\d|1[0-4]):[0-5]\\d)$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DeliveryState": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["received"]},{"dataType":"enum","enums":["processed"]},{"dataType":"enum","enums":["ignored"]},{"dataType":"enum","enums":["rejected"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliverySummary": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "shop": {"dataType":"string","required":true},
            "webhook_id": {"dataType":"string","required":true},
            "event_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "topic": {"dataType":"string","required":true},
            "api_version": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "triggered_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "received_at": {"ref":"Instant","required":true},
            "state": {"ref":"DeliveryState","required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliveryPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"WebhookDeliverySummary"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PageNumber": {
        "dataType": "refAlias",
        "type": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 1 or more","value":1},"maximum":{"errorMsg":"must be 1000000 or less","value":1000000}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PageSize": {
        "dataType": "refAlias",
        "type": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 1 or more","value":1},"maximum":{"errorMsg":"must be 100 or less","value":100}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliveryQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "ordering": {"dataType":"string","default":"-received_at","validators":{"pattern":{"errorMsg":"must be keys out of received_at, shop, topic, state","value":"^-?(received_at|shop|topic|state)(,-?(received_at|shop|topic|state)){0,3}$"}}},
            "state": {"ref":"DeliveryState"},
            "state__in": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be states separated by commas","value":"^(received|processed|ignored|rejected)(,(received|processed|ignored|rejected)){0,9}$"}}},
            "topic": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "shop": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "webhook_id": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "received_at__gte": {"ref":"Instant"},
            "received_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "WebhookDeliveryView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "shop": {"dataType":"string","required":true},
            "webhook_id": {"dataType":"string","required":true},
            "event_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "topic": {"dataType":"string","required":true},
            "api_version": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "triggered_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "received_at": {"ref":"Instant","required":true},
            "state": {"ref":"DeliveryState","required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "body": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Money": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a decimal such as 29.90","value":"^\\d{1,16}(\\.\\d{1,4})?$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UnderstoodDetails": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "birth_date": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}]},
            "birth_place": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReportState": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["none"]},{"dataType":"enum","enums":["waiting"]},{"dataType":"enum","enums":["awaiting_details"]},{"dataType":"enum","enums":["requested"]},{"dataType":"enum","enums":["ready"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderLineView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "shopify_line_id": {"dataType":"string","required":true},
            "shopify_product_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "sku": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "title": {"dataType":"string","required":true},
            "quantity": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"quantity is a whole number"}}},
            "price": {"ref":"Money","required":true},
            "birth_details": {"dataType":"union","subSchemas":[{"ref":"UnderstoodDetails"},{"dataType":"enum","enums":[null]}],"required":true},
            "report_state": {"ref":"ReportState","required":true},
            "report_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "reason_code": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "candidates": {"dataType":"array","array":{"dataType":"string"},"required":true},
            "object_name": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "pdf_sha256": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderState": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending_payment"]},{"dataType":"enum","enums":["awaiting_details"]},{"dataType":"enum","enums":["processing"]},{"dataType":"enum","enums":["completed"]},{"dataType":"enum","enums":["failed"]},{"dataType":"enum","enums":["cancelled"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "shop": {"dataType":"string","required":true},
            "shopify_order_id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "state": {"ref":"OrderState","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"required":true},
            "currency": {"dataType":"string","required":true},
            "total_price": {"ref":"Money","required":true},
            "user_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}],"required":true},
            "waiting_lines": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "waiting_reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
            "erased_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "lines": {"dataType":"array","array":{"dataType":"refObject","ref":"OrderLineView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SentBody": {
        "dataType": "refObject",
        "properties": {
            "topic": {"dataType":"string","required":true},
            "received_at": {"ref":"Instant","required":true},
            "body": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReservationState": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["pending"]},{"dataType":"enum","enums":["confirmed"]},{"dataType":"enum","enums":["cancelled"]},{"dataType":"enum","enums":["completed"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReservationView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "user_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}],"required":true},
            "client_name": {"dataType":"string","required":true},
            "email": {"dataType":"string","required":true},
            "starts_at": {"ref":"Instant","required":true},
            "party_size": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "notes": {"dataType":"string","required":true},
            "state": {"ref":"ReservationState","required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Frequency": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["daily"]},{"dataType":"enum","enums":["weekly"]},{"dataType":"enum","enums":["monthly"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubscriptionState": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["active"]},{"dataType":"enum","enums":["paused"]},{"dataType":"enum","enums":["cancelled"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubscriptionView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "user_id": {"ref":"Uuid","required":true},
            "birth_profile_id": {"ref":"Uuid","required":true},
            "kind": {"ref":"Frequency","required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"required":true},
            "anchor_day": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "local_hour": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "time_zone": {"dataType":"string","required":true},
            "state": {"ref":"SubscriptionState","required":true},
            "next_run_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "product_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}],"required":true},
            "shopify_order_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "shopify_line_id": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Held": {
        "dataType": "refObject",
        "properties": {
        },
        "additionalProperties": {"dataType":"any"},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CustomerData": {
        "dataType": "refObject",
        "properties": {
            "shop": {"dataType":"string","required":true},
            "orders": {"dataType":"array","array":{"dataType":"refObject","ref":"OrderView"},"required":true},
            "webhooks": {"dataType":"array","array":{"dataType":"refObject","ref":"SentBody"},"required":true},
            "reservations": {"dataType":"array","array":{"dataType":"refObject","ref":"ReservationView"},"required":true},
            "subscriptions": {"dataType":"array","array":{"dataType":"refObject","ref":"SubscriptionView"},"required":true},
            "accounts": {"dataType":"array","array":{"dataType":"refObject","ref":"Held"},"required":true},
            "birth_profiles": {"dataType":"array","array":{"dataType":"refObject","ref":"Held"},"required":true},
            "reports": {"dataType":"array","array":{"dataType":"refObject","ref":"Held"},"required":true},
            "documents": {"dataType":"array","array":{"dataType":"refObject","ref":"Held"},"required":true},
            "mails": {"dataType":"array","array":{"dataType":"refObject","ref":"Held"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubscriptionPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"SubscriptionView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ShopifyId": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a Shopify id, which has 1 to 20 digits","value":"^\\d{1,20}$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubscriptionQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of created_at, updated_at, kind, state","value":"^-?(created_at|updated_at|kind|state)(,-?(created_at|updated_at|kind|state)){0,3}$"}}},
            "state": {"ref":"SubscriptionState"},
            "state__in": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be states separated by commas","value":"^(active|paused|cancelled)(,(active|paused|cancelled)){0,9}$"}}},
            "kind": {"ref":"Frequency"},
            "user_id": {"ref":"Uuid"},
            "birth_profile_id": {"ref":"Uuid"},
            "product_id": {"ref":"Uuid"},
            "shopify_order_id": {"ref":"ShopifyId"},
            "shopify_line_id": {"ref":"ShopifyId"},
            "next_run_at__gte": {"ref":"Instant"},
            "next_run_at__lte": {"ref":"Instant"},
            "next_run_at__isnull": {"dataType":"boolean"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "SubscriptionInput": {
        "dataType": "refObject",
        "properties": {
            "user_id": {"ref":"Uuid","required":true},
            "birth_profile_id": {"ref":"Uuid","required":true},
            "kind": {"ref":"Frequency","required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"required":true},
            "anchor_day": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 1 or more","value":1},"maximum":{"errorMsg":"must be 31 or less","value":31}}},
            "local_hour": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 23 or less","value":23}}},
            "time_zone": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be a time zone such as Europe/Madrid","value":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$"},"maxLength":{"errorMsg":"must have 64 characters at most","value":64}}},
            "product_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}]},
            "shopify_order_id": {"dataType":"union","subSchemas":[{"ref":"ShopifyId"},{"dataType":"enum","enums":[null]}]},
            "shopify_line_id": {"dataType":"union","subSchemas":[{"ref":"ShopifyId"},{"dataType":"enum","enums":[null]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReservationPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"ReservationView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmailAddress": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be an e-mail address","value":"^[^\\s@,;<>]+@[^\\s@,;<>]+$"},"maxLength":{"errorMsg":"must have 254 characters at most","value":254}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PartySize": {
        "dataType": "refAlias",
        "type": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 1 or more","value":1},"maximum":{"errorMsg":"must be 10000 or less","value":10000}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReservationQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of starts_at, party_size, client_name, state, created_at, updated_at","value":"^-?(starts_at|party_size|client_name|state|created_at|updated_at)(,-?(starts_at|party_size|client_name|state|created_at|updated_at)){0,5}$"}}},
            "state": {"ref":"ReservationState"},
            "state__in": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be states separated by commas","value":"^(pending|confirmed|cancelled|completed)(,(pending|confirmed|cancelled|completed)){0,9}$"}}},
            "email": {"ref":"EmailAddress"},
            "user_id": {"ref":"Uuid"},
            "user_id__isnull": {"dataType":"boolean"},
            "starts_at__gte": {"ref":"Instant"},
            "starts_at__lte": {"ref":"Instant"},
            "party_size": {"ref":"PartySize"},
            "party_size__gte": {"ref":"PartySize"},
            "party_size__lte": {"ref":"PartySize"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "NewReservation": {
        "dataType": "refObject",
        "properties": {
            "client_name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "email": {"ref":"EmailAddress","required":true},
            "starts_at": {"ref":"Instant","required":true},
            "party_size": {"ref":"PartySize","required":true},
            "notes": {"dataType":"string","default":"","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "user_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ReservationInput": {
        "dataType": "refObject",
        "properties": {
            "client_name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "email": {"ref":"EmailAddress","required":true},
            "starts_at": {"ref":"Instant","required":true},
            "party_size": {"ref":"PartySize","required":true},
            "notes": {"dataType":"string","default":"","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Keyword": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CurrencyCode": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a code such as EUR","value":"^[A-Z]{3}$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProductView": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "description": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"must have 10000 characters at most","value":10000}}},
            "category": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
            "keywords": {"dataType":"array","array":{"dataType":"refAlias","ref":"Keyword"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 50 items at most","value":50}}},
            "price": {"ref":"Money","required":true},
            "currency": {"ref":"CurrencyCode","required":true},
            "stock": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 2147483647 or less","value":2147483647}}},
            "id": {"ref":"Uuid","required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProductPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"ProductView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProductQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of name, price, stock, created_at, updated_at","value":"^-?(name|price|stock|created_at|updated_at)(,-?(name|price|stock|created_at|updated_at)){0,4}$"}}},
            "category": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
            "currency": {"ref":"CurrencyCode"},
            "price__gte": {"ref":"Money"},
            "price__lte": {"ref":"Money"},
            "stock__gte": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be -2147483648 or more","value":-2147483648},"maximum":{"errorMsg":"must be 2147483647 or less","value":2147483647}}},
            "stock__lte": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be -2147483648 or more","value":-2147483648},"maximum":{"errorMsg":"must be 2147483647 or less","value":2147483647}}},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ProductInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "description": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"must have 10000 characters at most","value":10000}}},
            "category": {"dataType":"string","required":true,"validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
            "keywords": {"dataType":"array","array":{"dataType":"refAlias","ref":"Keyword"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 50 items at most","value":50}}},
            "price": {"ref":"Money","required":true},
            "currency": {"ref":"CurrencyCode","required":true},
            "stock": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 2147483647 or less","value":2147483647}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderSummary": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "shop": {"dataType":"string","required":true},
            "shopify_order_id": {"dataType":"string","required":true},
            "name": {"dataType":"string","required":true},
            "state": {"ref":"OrderState","required":true},
            "email": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"required":true},
            "currency": {"dataType":"string","required":true},
            "total_price": {"ref":"Money","required":true},
            "user_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}],"required":true},
            "waiting_lines": {"dataType":"integer","required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "waiting_reason": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
            "erased_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"OrderSummary"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of created_at, updated_at, total_price, name","value":"^-?(created_at|updated_at|total_price|name)(,-?(created_at|updated_at|total_price|name)){0,3}$"}}},
            "state": {"ref":"OrderState"},
            "state__in": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be states separated by commas","value":"^(pending_payment|awaiting_details|processing|completed|failed|cancelled)(,(pending_payment|awaiting_details|processing|completed|failed|cancelled)){0,9}$"}}},
            "report_state": {"ref":"ReportState"},
            "shop": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "shopify_order_id": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "email": {"ref":"EmailAddress"},
            "user_id": {"ref":"Uuid"},
            "user_id__isnull": {"dataType":"boolean"},
            "total_price__gte": {"ref":"Money"},
            "total_price__lte": {"ref":"Money"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
            "updated_at__gte": {"ref":"Instant"},
            "updated_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OrderCorrections": {
        "dataType": "refObject",
        "properties": {
            "email": {"ref":"EmailAddress"},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CompleteDetails": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "birth_date": {"dataType":"string","validators":{"pattern":{"errorMsg":"must look like 1990-05-17","value":"^\\d{4}-\\d{2}-\\d{2}$"}}},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"pattern":{"errorMsg":"must look like 14:30","value":"^\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}(:\\d{2})?)?$"}}},
            "birth_place": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
            "email": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be an e-mail address","value":"^[^\\s@]+@[^\\s@]+$"},"maxLength":{"errorMsg":"must have 254 characters at most","value":254}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DetailsLink": {
        "dataType": "refObject",
        "properties": {
            "url": {"dataType":"string","required":true},
            "expires_at": {"ref":"Instant","required":true},
            "order_name": {"dataType":"string","required":true},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"required":true},
            "questions": {"dataType":"array","array":{"dataType":"string"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedSubscriptionInput": {
        "dataType": "refObject",
        "properties": {
            "user_id": {"ref":"Uuid"},
            "birth_profile_id": {"ref":"Uuid"},
            "kind": {"ref":"Frequency"},
            "locale": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}]},
            "anchor_day": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 1 or more","value":1},"maximum":{"errorMsg":"must be 31 or less","value":31}}},
            "local_hour": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 23 or less","value":23}}},
            "time_zone": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a time zone such as Europe/Madrid","value":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$"},"maxLength":{"errorMsg":"must have 64 characters at most","value":64}}},
            "product_id": {"dataType":"union","subSchemas":[{"ref":"Uuid"},{"dataType":"enum","enums":[null]}]},
            "shopify_order_id": {"dataType":"union","subSchemas":[{"ref":"ShopifyId"},{"dataType":"enum","enums":[null]}]},
            "shopify_line_id": {"dataType":"union","subSchemas":[{"ref":"ShopifyId"},{"dataType":"enum","enums":[null]}]},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedReservationInput": {
        "dataType": "refObject",
        "properties": {
            "client_name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "email": {"ref":"EmailAddress"},
            "starts_at": {"ref":"Instant"},
            "party_size": {"ref":"PartySize"},
            "notes": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedProductInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "description": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 10000 characters at most","value":10000}}},
            "category": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100}}},
            "keywords": {"dataType":"array","array":{"dataType":"refAlias","ref":"Keyword"},"validators":{"maxItems":{"errorMsg":"must have 50 items at most","value":50}}},
            "price": {"ref":"Money"},
            "currency": {"ref":"CurrencyCode"},
            "stock": {"dataType":"integer","validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 2147483647 or less","value":2147483647}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
};
const templateService = new ExpressTemplateService(models, {"noImplicitAdditionalProperties":"throw-on-extras","bodyCoercion":false});

// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa




export function RegisterRoutes(app: Router) {

    // ###########################################################################################################
    //  NOTE: If you do not see routes for all of your controllers in this file, then you might not have informed tsoa of where to look
    //      Please look into the "controllerPathGlobs" config option described in the readme: https://github.com/lukeautry/tsoa
    // ###########################################################################################################


    
        const argsWebhookDeliveryController_listWebhookDeliveries: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"WebhookDeliveryQuery"},
        };
        app.get('/webhook-deliveries',
            authenticateMiddleware([{"bearer":["webhook-deliveries:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController.prototype.listWebhookDeliveries)),

            async function WebhookDeliveryController_listWebhookDeliveries(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookDeliveryController_listWebhookDeliveries, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookDeliveryController>(WebhookDeliveryController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listWebhookDeliveries',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookDeliveryController_retrieveWebhookDelivery: Record<string, TsoaRoute.ParameterSchema> = {
                webhook_delivery_id: {"in":"path","name":"webhook_delivery_id","required":true,"ref":"Uuid"},
        };
        app.get('/webhook-deliveries/:webhook_delivery_id',
            authenticateMiddleware([{"bearer":["webhook-deliveries:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController.prototype.retrieveWebhookDelivery)),

            async function WebhookDeliveryController_retrieveWebhookDelivery(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookDeliveryController_retrieveWebhookDelivery, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookDeliveryController>(WebhookDeliveryController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveWebhookDelivery',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsWebhookDeliveryController_retrieveCustomerData: Record<string, TsoaRoute.ParameterSchema> = {
                webhook_delivery_id: {"in":"path","name":"webhook_delivery_id","required":true,"ref":"Uuid"},
        };
        app.get('/webhook-deliveries/:webhook_delivery_id/customer-data',
            authenticateMiddleware([{"bearer":["webhook-deliveries:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController)),
            ...(fetchMiddlewares<RequestHandler>(WebhookDeliveryController.prototype.retrieveCustomerData)),

            async function WebhookDeliveryController_retrieveCustomerData(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsWebhookDeliveryController_retrieveCustomerData, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<WebhookDeliveryController>(WebhookDeliveryController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveCustomerData',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_listSubscriptions: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"SubscriptionQuery"},
        };
        app.get('/subscriptions',
            authenticateMiddleware([{"bearer":["subscriptions:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.listSubscriptions)),

            async function SubscriptionController_listSubscriptions(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_listSubscriptions, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listSubscriptions',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_createSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"SubscriptionInput"},
        };
        app.post('/subscriptions',
            authenticateMiddleware([{"bearer":["subscriptions:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.createSubscription)),

            async function SubscriptionController_createSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_createSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_retrieveSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
        };
        app.get('/subscriptions/:subscription_id',
            authenticateMiddleware([{"bearer":["subscriptions:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.retrieveSubscription)),

            async function SubscriptionController_retrieveSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_retrieveSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_replaceSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"SubscriptionInput"},
        };
        app.put('/subscriptions/:subscription_id',
            authenticateMiddleware([{"bearer":["subscriptions:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.replaceSubscription)),

            async function SubscriptionController_replaceSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_replaceSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_changeSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedSubscriptionInput"},
        };
        app.patch('/subscriptions/:subscription_id',
            authenticateMiddleware([{"bearer":["subscriptions:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.changeSubscription)),

            async function SubscriptionController_changeSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_changeSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_deleteSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
        };
        app.delete('/subscriptions/:subscription_id',
            authenticateMiddleware([{"bearer":["subscriptions:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.deleteSubscription)),

            async function SubscriptionController_deleteSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_deleteSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_pauseSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
        };
        app.post('/subscriptions/:subscription_id/pause',
            authenticateMiddleware([{"bearer":["subscriptions:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.pauseSubscription)),

            async function SubscriptionController_pauseSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_pauseSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'pauseSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_resumeSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
        };
        app.post('/subscriptions/:subscription_id/resume',
            authenticateMiddleware([{"bearer":["subscriptions:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.resumeSubscription)),

            async function SubscriptionController_resumeSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_resumeSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'resumeSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsSubscriptionController_cancelSubscription: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                subscription_id: {"in":"path","name":"subscription_id","required":true,"ref":"Uuid"},
        };
        app.post('/subscriptions/:subscription_id/cancel',
            authenticateMiddleware([{"bearer":["subscriptions:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController)),
            ...(fetchMiddlewares<RequestHandler>(SubscriptionController.prototype.cancelSubscription)),

            async function SubscriptionController_cancelSubscription(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsSubscriptionController_cancelSubscription, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<SubscriptionController>(SubscriptionController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'cancelSubscription',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_listReservations: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"ReservationQuery"},
        };
        app.get('/reservations',
            authenticateMiddleware([{"bearer":["reservations:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.listReservations)),

            async function ReservationController_listReservations(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_listReservations, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listReservations',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_createReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"NewReservation"},
        };
        app.post('/reservations',
            authenticateMiddleware([{"bearer":["reservations:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.createReservation)),

            async function ReservationController_createReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_createReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_retrieveReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
        };
        app.get('/reservations/:reservation_id',
            authenticateMiddleware([{"bearer":["reservations:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.retrieveReservation)),

            async function ReservationController_retrieveReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_retrieveReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_replaceReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"ReservationInput"},
        };
        app.put('/reservations/:reservation_id',
            authenticateMiddleware([{"bearer":["reservations:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.replaceReservation)),

            async function ReservationController_replaceReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_replaceReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_changeReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedReservationInput"},
        };
        app.patch('/reservations/:reservation_id',
            authenticateMiddleware([{"bearer":["reservations:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.changeReservation)),

            async function ReservationController_changeReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_changeReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_deleteReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
        };
        app.delete('/reservations/:reservation_id',
            authenticateMiddleware([{"bearer":["reservations:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.deleteReservation)),

            async function ReservationController_deleteReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_deleteReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_confirmReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
        };
        app.post('/reservations/:reservation_id/confirm',
            authenticateMiddleware([{"bearer":["reservations:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.confirmReservation)),

            async function ReservationController_confirmReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_confirmReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'confirmReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_cancelReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
        };
        app.post('/reservations/:reservation_id/cancel',
            authenticateMiddleware([{"bearer":["reservations:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.cancelReservation)),

            async function ReservationController_cancelReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_cancelReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'cancelReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsReservationController_completeReservation: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                reservation_id: {"in":"path","name":"reservation_id","required":true,"ref":"Uuid"},
        };
        app.post('/reservations/:reservation_id/complete',
            authenticateMiddleware([{"bearer":["reservations:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(ReservationController)),
            ...(fetchMiddlewares<RequestHandler>(ReservationController.prototype.completeReservation)),

            async function ReservationController_completeReservation(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsReservationController_completeReservation, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ReservationController>(ReservationController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'completeReservation',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_listProducts: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"ProductQuery"},
        };
        app.get('/products',
            authenticateMiddleware([{"bearer":["products:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.listProducts)),

            async function ProductController_listProducts(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_listProducts, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listProducts',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_createProduct: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"ProductInput"},
        };
        app.post('/products',
            authenticateMiddleware([{"bearer":["products:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.createProduct)),

            async function ProductController_createProduct(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_createProduct, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createProduct',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 201,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_retrieveProduct: Record<string, TsoaRoute.ParameterSchema> = {
                product_id: {"in":"path","name":"product_id","required":true,"ref":"Uuid"},
        };
        app.get('/products/:product_id',
            authenticateMiddleware([{"bearer":["products:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.retrieveProduct)),

            async function ProductController_retrieveProduct(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_retrieveProduct, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveProduct',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_replaceProduct: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                product_id: {"in":"path","name":"product_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"ProductInput"},
        };
        app.put('/products/:product_id',
            authenticateMiddleware([{"bearer":["products:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.replaceProduct)),

            async function ProductController_replaceProduct(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_replaceProduct, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceProduct',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_changeProduct: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                product_id: {"in":"path","name":"product_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedProductInput"},
        };
        app.patch('/products/:product_id',
            authenticateMiddleware([{"bearer":["products:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.changeProduct)),

            async function ProductController_changeProduct(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_changeProduct, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeProduct',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsProductController_deleteProduct: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                product_id: {"in":"path","name":"product_id","required":true,"ref":"Uuid"},
        };
        app.delete('/products/:product_id',
            authenticateMiddleware([{"bearer":["products:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(ProductController)),
            ...(fetchMiddlewares<RequestHandler>(ProductController.prototype.deleteProduct)),

            async function ProductController_deleteProduct(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsProductController_deleteProduct, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<ProductController>(ProductController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteProduct',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 204,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_listOrders: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"OrderQuery"},
        };
        app.get('/orders',
            authenticateMiddleware([{"bearer":["orders:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.listOrders)),

            async function OrderController_listOrders(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_listOrders, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listOrders',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_retrieveOrder: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                order_id: {"in":"path","name":"order_id","required":true,"ref":"Uuid"},
        };
        app.get('/orders/:order_id',
            authenticateMiddleware([{"bearer":["orders:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.retrieveOrder)),

            async function OrderController_retrieveOrder(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_retrieveOrder, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveOrder',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_changeOrder: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                order_id: {"in":"path","name":"order_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"OrderCorrections"},
        };
        app.patch('/orders/:order_id',
            authenticateMiddleware([{"bearer":["orders:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.changeOrder)),

            async function OrderController_changeOrder(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_changeOrder, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeOrder',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_cancelOrder: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                order_id: {"in":"path","name":"order_id","required":true,"ref":"Uuid"},
        };
        app.post('/orders/:order_id/cancel',
            authenticateMiddleware([{"bearer":["orders:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.cancelOrder)),

            async function OrderController_cancelOrder(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_cancelOrder, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'cancelOrder',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 200,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_retryOrder: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                order_id: {"in":"path","name":"order_id","required":true,"ref":"Uuid"},
        };
        app.post('/orders/:order_id/retry',
            authenticateMiddleware([{"bearer":["orders:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.retryOrder)),

            async function OrderController_retryOrder(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_retryOrder, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retryOrder',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 202,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsOrderController_completeBirthDetails: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                order_id: {"in":"path","name":"order_id","required":true,"ref":"Uuid"},
                line_id: {"in":"path","name":"line_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"CompleteDetails"},
        };
        app.post('/orders/:order_id/lines/:line_id/birth-details',
            authenticateMiddleware([{"bearer":["orders:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OrderController)),
            ...(fetchMiddlewares<RequestHandler>(OrderController.prototype.completeBirthDetails)),

            async function OrderController_completeBirthDetails(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOrderController_completeBirthDetails, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OrderController>(OrderController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'completeBirthDetails',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: 202,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        const argsDetailsRequestController_openDetailsLink: Record<string, TsoaRoute.ParameterSchema> = {
                details_request_id: {"in":"path","name":"details_request_id","required":true,"ref":"Uuid"},
                address_id: {"in":"query","name":"address_id","ref":"Uuid"},
        };
        app.put('/details-requests/:details_request_id/link',
            authenticateMiddleware([{"bearer":["details-links:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(DetailsRequestController)),
            ...(fetchMiddlewares<RequestHandler>(DetailsRequestController.prototype.openDetailsLink)),

            async function DetailsRequestController_openDetailsLink(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsDetailsRequestController_openDetailsLink, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<DetailsRequestController>(DetailsRequestController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'openDetailsLink',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
        // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa


    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

    function authenticateMiddleware(security: TsoaRoute.Security[] = []) {
        return async function runAuthenticationMiddleware(request: any, response: any, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            // keep track of failed auth attempts so we can hand back the most
            // recent one.  This behavior was previously existing so preserving it
            // here
            const failedAttempts: any[] = [];
            const pushAndRethrow = (error: any) => {
                failedAttempts.push(error);
                throw error;
            };

            const secMethodOrPromises: Promise<any>[] = [];
            for (const secMethod of security) {
                if (Object.keys(secMethod).length > 1) {
                    const secMethodAndPromises: Promise<any>[] = [];

                    for (const name in secMethod) {
                        secMethodAndPromises.push(
                            expressAuthenticationRecasted(request, name, secMethod[name], response)
                                .catch(pushAndRethrow)
                        );
                    }

                    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

                    secMethodOrPromises.push(Promise.all(secMethodAndPromises)
                        .then(users => { return users[0]; }));
                } else {
                    for (const name in secMethod) {
                        secMethodOrPromises.push(
                            expressAuthenticationRecasted(request, name, secMethod[name], response)
                                .catch(pushAndRethrow)
                        );
                    }
                }
            }

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            try {
                request['user'] = await Promise.any(secMethodOrPromises);

                // Response was sent in middleware, abort
                if (response.writableEnded) {
                    return;
                }

                next();
            }
            catch(err) {
                // Show most recent error as response
                const error = failedAttempts.pop();
                error.status = error.status || 401;

                // Response was sent in middleware, abort
                if (response.writableEnded) {
                    return;
                }
                next(error);
            }

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
        }
    }

    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
}

// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
