/* tslint:disable */
/* eslint-disable */
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import type { TsoaRoute } from '@tsoa/runtime';
import {  fetchMiddlewares, ExpressTemplateService } from '@tsoa/runtime';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { UserController } from './../user/user.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { UserStateController } from './../user/user-state.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { CustomerController } from './../user/customer.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { OauthClientController } from './../oauth-client/oauth-client.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { PasswordResetController } from './../identity/password-reset/password-reset.controller.ts';
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import { BirthProfileController } from './../birth-profile/birth-profile.controller.ts';
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
    "UserType": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["customer"]},{"dataType":"enum","enums":["staff"]},{"dataType":"enum","enums":["admin"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Locale": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["es"]},{"dataType":"enum","enums":["en"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Instant": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a time such as 2026-11-21T10:30:00Z","value":"^((\\d{3}[1-9]|\\d{2}[1-9]\\d|\\d[1-9]\\d{2}|[1-9]\\d{3})-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(\\d{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)[Tt]([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?([Zz]|[+-](0\\d|1[0-4]):[0-5]\\d)$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UserView": {
        "dataType": "refObject",
        "properties": {
            "id": {"ref":"Uuid","required":true},
            "email": {"dataType":"string","required":true},
            "first_name": {"dataType":"string","required":true},
            "last_name": {"dataType":"string","required":true},
            "full_name": {"dataType":"string","required":true},
            "type": {"ref":"UserType","required":true},
            "active": {"dataType":"boolean","required":true},
            "locale": {"ref":"Locale","required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
            "deleted_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UserPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"UserView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Deleted": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["include"]},{"dataType":"enum","enums":["only"]}],"validators":{}},
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
    "UserQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of email, first_name, last_name, full_name, type, created_at, updated_at","value":"^-?(email|first_name|last_name|full_name|type|created_at|updated_at)(,-?(email|first_name|last_name|full_name|type|created_at|updated_at)){0,6}$"}}},
            "type": {"ref":"UserType"},
            "type__in": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be types out of customer, staff, admin","value":"^(customer|staff|admin)(,(customer|staff|admin)){0,2}$"}}},
            "email": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 254 characters at most","value":254}}},
            "active": {"dataType":"boolean"},
            "locale": {"ref":"Locale"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
            "deleted": {"ref":"Deleted"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "EmailAddress": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be an e-mail address","value":"^[^\\s@,;<>]+@[^\\s@,;<>]+$"},"maxLength":{"errorMsg":"must have 254 characters at most","value":254}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PersonName": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UserInput": {
        "dataType": "refObject",
        "properties": {
            "email": {"ref":"EmailAddress","required":true},
            "first_name": {"ref":"PersonName","required":true},
            "last_name": {"ref":"PersonName","required":true},
            "type": {"ref":"UserType","required":true},
            "locale": {"ref":"Locale","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CustomerInput": {
        "dataType": "refObject",
        "properties": {
            "email": {"dataType":"string","required":true,"validators":{"pattern":{"errorMsg":"must be an e-mail address","value":"^[^\\s@]+@[^\\s@]+$"},"maxLength":{"errorMsg":"must have 254 characters at most","value":254}}},
            "first_name": {"ref":"PersonName","required":true},
            "last_name": {"ref":"PersonName","required":true},
            "locale": {"ref":"Locale","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CustomerErasure": {
        "dataType": "refObject",
        "properties": {
            "user_ids": {"dataType":"array","array":{"dataType":"refAlias","ref":"Uuid"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 1000 items at most","value":1000}}},
            "birth_profile_ids": {"dataType":"array","array":{"dataType":"refAlias","ref":"Uuid"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 1000 items at most","value":1000}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "ApplicationType": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["web"]},{"dataType":"enum","enums":["native"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RedirectUri": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "Scope": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 100 characters at most","value":100},"pattern":{"errorMsg":"must look like orders:read","value":"^[a-z-]+:[a-z-]+$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "GrantType": {
        "dataType": "refAlias",
        "type": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["client_credentials"]},{"dataType":"enum","enums":["authorization_code"]},{"dataType":"enum","enums":["refresh_token"]}],"validators":{}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientView": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "scopes": {"dataType":"array","array":{"dataType":"refAlias","ref":"Scope"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 100 items at most","value":100},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "grant_types": {"dataType":"array","array":{"dataType":"refAlias","ref":"GrantType"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 3 items at most","value":3},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "application_type": {"ref":"ApplicationType","required":true},
            "redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "post_logout_redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "enabled": {"dataType":"boolean","required":true},
            "id": {"ref":"Uuid","required":true},
            "client_id": {"dataType":"string","required":true},
            "public": {"dataType":"boolean","required":true},
            "previous_secret_valid_until": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientPage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"OauthClientView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of name, client_id, created_at, updated_at","value":"^-?(name|client_id|created_at|updated_at)(,-?(name|client_id|created_at|updated_at)){0,3}$"}}},
            "client_id": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "application_type": {"ref":"ApplicationType"},
            "enabled": {"dataType":"boolean"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientSecret": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "scopes": {"dataType":"array","array":{"dataType":"refAlias","ref":"Scope"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 100 items at most","value":100},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "grant_types": {"dataType":"array","array":{"dataType":"refAlias","ref":"GrantType"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 3 items at most","value":3},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "application_type": {"ref":"ApplicationType","required":true},
            "redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "post_logout_redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "enabled": {"dataType":"boolean","required":true},
            "id": {"ref":"Uuid","required":true},
            "client_id": {"dataType":"string","required":true},
            "public": {"dataType":"boolean","required":true},
            "previous_secret_valid_until": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
            "client_secret": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientCreation": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "scopes": {"dataType":"array","array":{"dataType":"refAlias","ref":"Scope"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 100 items at most","value":100},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "grant_types": {"dataType":"array","array":{"dataType":"refAlias","ref":"GrantType"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 3 items at most","value":3},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "client_id": {"dataType":"string","validators":{"pattern":{"errorMsg":"must have 3 to 100 letters, digits, dots, hyphens or underscores","value":"^[A-Za-z0-9][A-Za-z0-9._-]{2,99}$"}}},
            "public": {"dataType":"boolean","default":false},
            "application_type": {"ref":"ApplicationType","default":"web"},
            "redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"default":[],"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "post_logout_redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"default":[],"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "OauthClientInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "scopes": {"dataType":"array","array":{"dataType":"refAlias","ref":"Scope"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 100 items at most","value":100},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "grant_types": {"dataType":"array","array":{"dataType":"refAlias","ref":"GrantType"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 3 items at most","value":3},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "application_type": {"ref":"ApplicationType","required":true},
            "redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "post_logout_redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"required":true,"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "enabled": {"dataType":"boolean","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "RotateSecret": {
        "dataType": "refObject",
        "properties": {
            "overlap_hours": {"dataType":"integer","default":24,"validators":{"isInt":{"errorMsg":"must be a whole number"},"minimum":{"errorMsg":"must be 0 or more","value":0},"maximum":{"errorMsg":"must be 720 or less","value":720}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PasswordResetLink": {
        "dataType": "refObject",
        "properties": {
            "url": {"dataType":"string","required":true},
            "expires_at": {"dataType":"string","required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "CalendarDate": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must look like 1990-05-17","value":"^\\d{4}-\\d{2}-\\d{2}$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BirthProfileView": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_date": {"ref":"CalendarDate","required":true},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"pattern":{"errorMsg":"must look like 14:30","value":"^\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}(:\\d{2})?)?$"}}},
            "birth_place": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "id": {"ref":"Uuid","required":true},
            "user_id": {"ref":"Uuid","required":true},
            "created_at": {"ref":"Instant","required":true},
            "updated_at": {"ref":"Instant","required":true},
            "deleted_at": {"dataType":"union","subSchemas":[{"ref":"Instant"},{"dataType":"enum","enums":[null]}],"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BirthProfileInput": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_date": {"ref":"CalendarDate","required":true},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"pattern":{"errorMsg":"must look like 14:30","value":"^\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}(:\\d{2})?)?$"}}},
            "birth_place": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BirthProfilePage": {
        "dataType": "refObject",
        "properties": {
            "count": {"dataType":"union","subSchemas":[{"dataType":"integer"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"isInt":{"errorMsg":"must be a whole number"}}},
            "count_is_estimate": {"dataType":"boolean","required":true},
            "next": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "previous": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true},
            "results": {"dataType":"array","array":{"dataType":"refObject","ref":"BirthProfileView"},"required":true},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "UuidList": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be UUIDs separated by commas","value":"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(,[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,99}$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "DayFilter": {
        "dataType": "refAlias",
        "type": {"dataType":"string","validators":{"pattern":{"errorMsg":"must be a day from 1900 on, like 1990-05-17","value":"^(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])$|^(19|20)\\d{2}-(0[13-9]|1[0-2])-(29|30)$|^(19|20)\\d{2}-(0[13578]|1[02])-31$|^(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29$"}}},
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BirthProfileQuery": {
        "dataType": "refObject",
        "properties": {
            "page": {"ref":"PageNumber","default":1},
            "page_size": {"ref":"PageSize","default":10},
            "cursor": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 2000 characters at most","value":2000}}},
            "count": {"dataType":"union","subSchemas":[{"dataType":"enum","enums":["exact"]},{"dataType":"enum","enums":["none"]}]},
            "search": {"dataType":"string","validators":{"maxLength":{"errorMsg":"must have 200 characters at most","value":200}}},
            "ordering": {"dataType":"string","default":"-created_at","validators":{"pattern":{"errorMsg":"must be keys out of person_name, birth_date, created_at, updated_at","value":"^-?(person_name|birth_date|created_at|updated_at)(,-?(person_name|birth_date|created_at|updated_at)){0,3}$"}}},
            "user_id": {"ref":"Uuid"},
            "user_id__in": {"ref":"UuidList"},
            "birth_date": {"ref":"DayFilter"},
            "birth_date__gte": {"ref":"DayFilter"},
            "birth_date__lte": {"ref":"DayFilter"},
            "birth_time__isnull": {"dataType":"boolean"},
            "created_at__gte": {"ref":"Instant"},
            "created_at__lte": {"ref":"Instant"},
            "deleted": {"ref":"Deleted"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "BirthProfileCreation": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_date": {"ref":"CalendarDate","required":true},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"pattern":{"errorMsg":"must look like 14:30","value":"^\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}(:\\d{2})?)?$"}}},
            "birth_place": {"dataType":"string","required":true,"validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"required":true,"validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
            "user_id": {"ref":"Uuid"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedUserInput": {
        "dataType": "refObject",
        "properties": {
            "email": {"ref":"EmailAddress"},
            "first_name": {"ref":"PersonName"},
            "last_name": {"ref":"PersonName"},
            "type": {"ref":"UserType"},
            "locale": {"ref":"Locale"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedOauthClientInput": {
        "dataType": "refObject",
        "properties": {
            "name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "scopes": {"dataType":"array","array":{"dataType":"refAlias","ref":"Scope"},"validators":{"maxItems":{"errorMsg":"must have 100 items at most","value":100},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "grant_types": {"dataType":"array","array":{"dataType":"refAlias","ref":"GrantType"},"validators":{"maxItems":{"errorMsg":"must have 3 items at most","value":3},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "application_type": {"ref":"ApplicationType"},
            "redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "post_logout_redirect_uris": {"dataType":"array","array":{"dataType":"refAlias","ref":"RedirectUri"},"validators":{"maxItems":{"errorMsg":"must have 20 items at most","value":20},"uniqueItems":{"errorMsg":"must not repeat an item"}}},
            "enabled": {"dataType":"boolean"},
        },
        "additionalProperties": false,
    },
    // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
    "PatchedBirthProfileInput": {
        "dataType": "refObject",
        "properties": {
            "person_name": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_date": {"ref":"CalendarDate"},
            "birth_time": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"pattern":{"errorMsg":"must look like 14:30","value":"^\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}(:\\d{2})?)?$"}}},
            "birth_place": {"dataType":"string","validators":{"minLength":{"errorMsg":"must not be empty","value":1},"maxLength":{"errorMsg":"must have 255 characters at most","value":255},"pattern":{"errorMsg":"must not be blank","value":"\\S"}}},
            "birth_country": {"dataType":"union","subSchemas":[{"dataType":"string"},{"dataType":"enum","enums":[null]}],"validators":{"maxLength":{"errorMsg":"must have 255 characters at most","value":255}}},
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


    
        const argsUserController_listUsers: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"UserQuery"},
        };
        app.get('/users',
            authenticateMiddleware([{"bearer":["users:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.listUsers)),

            async function UserController_listUsers(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_listUsers, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listUsers',
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
        const argsUserController_createUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"UserInput"},
        };
        app.post('/users',
            authenticateMiddleware([{"bearer":["users:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.createUser)),

            async function UserController_createUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_createUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createUser',
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
        const argsUserController_retrieveUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
                deleted: {"in":"query","name":"deleted","ref":"Deleted"},
        };
        app.get('/users/:user_id',
            authenticateMiddleware([{"bearer":["users:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.retrieveUser)),

            async function UserController_retrieveUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_retrieveUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveUser',
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
        const argsUserController_replaceUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"UserInput"},
        };
        app.put('/users/:user_id',
            authenticateMiddleware([{"bearer":["users:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.replaceUser)),

            async function UserController_replaceUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_replaceUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceUser',
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
        const argsUserController_changeUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedUserInput"},
        };
        app.patch('/users/:user_id',
            authenticateMiddleware([{"bearer":["users:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.changeUser)),

            async function UserController_changeUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_changeUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeUser',
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
        const argsUserController_deleteUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
        };
        app.delete('/users/:user_id',
            authenticateMiddleware([{"bearer":["users:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserController)),
            ...(fetchMiddlewares<RequestHandler>(UserController.prototype.deleteUser)),

            async function UserController_deleteUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserController_deleteUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserController>(UserController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteUser',
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
        const argsUserStateController_activateUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
        };
        app.post('/users/:user_id/activate',
            authenticateMiddleware([{"bearer":["users:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserStateController)),
            ...(fetchMiddlewares<RequestHandler>(UserStateController.prototype.activateUser)),

            async function UserStateController_activateUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserStateController_activateUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserStateController>(UserStateController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'activateUser',
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
        const argsUserStateController_deactivateUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
        };
        app.post('/users/:user_id/deactivate',
            authenticateMiddleware([{"bearer":["users:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserStateController)),
            ...(fetchMiddlewares<RequestHandler>(UserStateController.prototype.deactivateUser)),

            async function UserStateController_deactivateUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserStateController_deactivateUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserStateController>(UserStateController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deactivateUser',
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
        const argsUserStateController_restoreUser: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
        };
        app.post('/users/:user_id/restore',
            authenticateMiddleware([{"bearer":["users:manage"]}]),
            ...(fetchMiddlewares<RequestHandler>(UserStateController)),
            ...(fetchMiddlewares<RequestHandler>(UserStateController.prototype.restoreUser)),

            async function UserStateController_restoreUser(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUserStateController_restoreUser, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<UserStateController>(UserStateController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'restoreUser',
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
        const argsCustomerController_putCustomer: Record<string, TsoaRoute.ParameterSchema> = {
                body: {"in":"body","name":"body","required":true,"ref":"CustomerInput"},
        };
        app.put('/customers',
            authenticateMiddleware([{"bearer":["customers:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(CustomerController)),
            ...(fetchMiddlewares<RequestHandler>(CustomerController.prototype.putCustomer)),

            async function CustomerController_putCustomer(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCustomerController_putCustomer, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CustomerController>(CustomerController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'putCustomer',
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
        const argsCustomerController_eraseCustomers: Record<string, TsoaRoute.ParameterSchema> = {
                body: {"in":"body","name":"body","required":true,"ref":"CustomerErasure"},
        };
        app.post('/customers/erase',
            authenticateMiddleware([{"bearer":["customers:erase"]}]),
            ...(fetchMiddlewares<RequestHandler>(CustomerController)),
            ...(fetchMiddlewares<RequestHandler>(CustomerController.prototype.eraseCustomers)),

            async function CustomerController_eraseCustomers(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsCustomerController_eraseCustomers, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<CustomerController>(CustomerController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'eraseCustomers',
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
        const argsOauthClientController_listOauthClients: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"OauthClientQuery"},
        };
        app.get('/oauth-clients',
            authenticateMiddleware([{"bearer":["oauth-clients:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.listOauthClients)),

            async function OauthClientController_listOauthClients(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_listOauthClients, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listOauthClients',
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
        const argsOauthClientController_createOauthClient: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"OauthClientCreation"},
        };
        app.post('/oauth-clients',
            authenticateMiddleware([{"bearer":["oauth-clients:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.createOauthClient)),

            async function OauthClientController_createOauthClient(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_createOauthClient, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createOauthClient',
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
        const argsOauthClientController_retrieveOauthClient: Record<string, TsoaRoute.ParameterSchema> = {
                oauth_client_id: {"in":"path","name":"oauth_client_id","required":true,"ref":"Uuid"},
        };
        app.get('/oauth-clients/:oauth_client_id',
            authenticateMiddleware([{"bearer":["oauth-clients:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.retrieveOauthClient)),

            async function OauthClientController_retrieveOauthClient(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_retrieveOauthClient, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveOauthClient',
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
        const argsOauthClientController_replaceOauthClient: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                oauth_client_id: {"in":"path","name":"oauth_client_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"OauthClientInput"},
        };
        app.put('/oauth-clients/:oauth_client_id',
            authenticateMiddleware([{"bearer":["oauth-clients:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.replaceOauthClient)),

            async function OauthClientController_replaceOauthClient(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_replaceOauthClient, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceOauthClient',
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
        const argsOauthClientController_changeOauthClient: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                oauth_client_id: {"in":"path","name":"oauth_client_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedOauthClientInput"},
        };
        app.patch('/oauth-clients/:oauth_client_id',
            authenticateMiddleware([{"bearer":["oauth-clients:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.changeOauthClient)),

            async function OauthClientController_changeOauthClient(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_changeOauthClient, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeOauthClient',
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
        const argsOauthClientController_deleteOauthClient: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                oauth_client_id: {"in":"path","name":"oauth_client_id","required":true,"ref":"Uuid"},
        };
        app.delete('/oauth-clients/:oauth_client_id',
            authenticateMiddleware([{"bearer":["oauth-clients:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.deleteOauthClient)),

            async function OauthClientController_deleteOauthClient(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_deleteOauthClient, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteOauthClient',
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
        const argsOauthClientController_rotateOauthClientSecret: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                oauth_client_id: {"in":"path","name":"oauth_client_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","ref":"RotateSecret"},
        };
        app.post('/oauth-clients/:oauth_client_id/rotate-secret',
            authenticateMiddleware([{"bearer":["oauth-clients:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController)),
            ...(fetchMiddlewares<RequestHandler>(OauthClientController.prototype.rotateOauthClientSecret)),

            async function OauthClientController_rotateOauthClientSecret(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsOauthClientController_rotateOauthClientSecret, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<OauthClientController>(OauthClientController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'rotateOauthClientSecret',
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
        const argsPasswordResetController_openPasswordResetLink: Record<string, TsoaRoute.ParameterSchema> = {
                password_reset_id: {"in":"path","name":"password_reset_id","required":true,"ref":"Uuid"},
        };
        app.post('/password-resets/:password_reset_id/link',
            authenticateMiddleware([{"bearer":["password-resets:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(PasswordResetController)),
            ...(fetchMiddlewares<RequestHandler>(PasswordResetController.prototype.openPasswordResetLink)),

            async function PasswordResetController_openPasswordResetLink(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsPasswordResetController_openPasswordResetLink, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<PasswordResetController>(PasswordResetController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'openPasswordResetLink',
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
        const argsBirthProfileController_putBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                user_id: {"in":"path","name":"user_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"BirthProfileInput"},
        };
        app.put('/users/:user_id/birth-profiles',
            authenticateMiddleware([{"bearer":["customers:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.putBirthProfile)),

            async function BirthProfileController_putBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_putBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'putBirthProfile',
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
        const argsBirthProfileController_listBirthProfiles: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                query: {"in":"queries","name":"query","required":true,"ref":"BirthProfileQuery"},
        };
        app.get('/birth-profiles',
            authenticateMiddleware([{"bearer":["birth-profiles:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.listBirthProfiles)),

            async function BirthProfileController_listBirthProfiles(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_listBirthProfiles, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'listBirthProfiles',
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
        const argsBirthProfileController_createBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                body: {"in":"body","name":"body","required":true,"ref":"BirthProfileCreation"},
        };
        app.post('/birth-profiles',
            authenticateMiddleware([{"bearer":["birth-profiles:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.createBirthProfile)),

            async function BirthProfileController_createBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_createBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'createBirthProfile',
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
        const argsBirthProfileController_retrieveBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                birth_profile_id: {"in":"path","name":"birth_profile_id","required":true,"ref":"Uuid"},
                deleted: {"in":"query","name":"deleted","ref":"Deleted"},
        };
        app.get('/birth-profiles/:birth_profile_id',
            authenticateMiddleware([{"bearer":["birth-profiles:read"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.retrieveBirthProfile)),

            async function BirthProfileController_retrieveBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_retrieveBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'retrieveBirthProfile',
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
        const argsBirthProfileController_replaceBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                birth_profile_id: {"in":"path","name":"birth_profile_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"BirthProfileInput"},
        };
        app.put('/birth-profiles/:birth_profile_id',
            authenticateMiddleware([{"bearer":["birth-profiles:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.replaceBirthProfile)),

            async function BirthProfileController_replaceBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_replaceBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'replaceBirthProfile',
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
        const argsBirthProfileController_changeBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                birth_profile_id: {"in":"path","name":"birth_profile_id","required":true,"ref":"Uuid"},
                body: {"in":"body","name":"body","required":true,"ref":"PatchedBirthProfileInput"},
        };
        app.patch('/birth-profiles/:birth_profile_id',
            authenticateMiddleware([{"bearer":["birth-profiles:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.changeBirthProfile)),

            async function BirthProfileController_changeBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_changeBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'changeBirthProfile',
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
        const argsBirthProfileController_deleteBirthProfile: Record<string, TsoaRoute.ParameterSchema> = {
                request: {"in":"request","name":"request","required":true,"dataType":"object"},
                birth_profile_id: {"in":"path","name":"birth_profile_id","required":true,"ref":"Uuid"},
        };
        app.delete('/birth-profiles/:birth_profile_id',
            authenticateMiddleware([{"bearer":["birth-profiles:write"]}]),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController)),
            ...(fetchMiddlewares<RequestHandler>(BirthProfileController.prototype.deleteBirthProfile)),

            async function BirthProfileController_deleteBirthProfile(request: ExRequest, response: ExResponse, next: any) {

            // WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa

            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsBirthProfileController_deleteBirthProfile, request, response });

                const container: IocContainer = typeof iocContainer === 'function' ? (iocContainer as IocContainerFactory)(request) : iocContainer;

                const controller: any = await container.get<BirthProfileController>(BirthProfileController);
                if (typeof controller['setStatus'] === 'function') {
                controller.setStatus(undefined);
                }

              await templateService.apiHandler({
                methodName: 'deleteBirthProfile',
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
