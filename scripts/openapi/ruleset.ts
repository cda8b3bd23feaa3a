import type { RulesetDefinition } from '@stoplight/spectral-core';
import owaspModule from '@stoplight/spectral-owasp-ruleset';
import rulesets from '@stoplight/spectral-rulesets';

type Rules = Extract<RulesetDefinition, { rules: unknown }>['rules'];

// Its types say that the rules are a default export, which CommonJS has not.
const owasp = owaspModule as unknown as RulesetDefinition & { rules: Record<string, object> };
const oas = rulesets.oas as unknown as RulesetDefinition;

/** What callers send us: OWASP's limits are there to protect us from it. What we answer is limited by what we keep. */
const inputs = (type: string) => [
  `$.paths[*][*].requestBody.content[*]..[?(@ && @.type=="${type}")]`,
  `$.paths[*][*].parameters[*]..[?(@ && @.type=="${type}")]`,
];

/** Health, keys, the link in a mail and the like ask for no token, so that none is refused. */
const securedAnswers = '$.paths[*][?(@ && @.security && @.security.length > 0)].responses';
/** Health checks and Shopify's webhooks are never limited: refusing them would only lose them. */
const limitedAnswers = '$.paths[*][?(@ && !@["x-unlimited"])].responses';

/** A rule of OWASP's, applied to some of the places it names. */
function only(name: string, given: string | string[]) {
  return { ...owasp.rules[name], given } as Rules[string];
}

/** spectral:oas and OWASP's rules; whatever is switched off or narrowed has its reason here. */
export const ruleset: RulesetDefinition = {
  extends: [oas, owasp],
  rules: {
    'owasp:api4:2023-integer-limit': only('owasp:api4:2023-integer-limit', inputs('integer')),
    'owasp:api4:2023-integer-format': only('owasp:api4:2023-integer-format', inputs('integer')),
    'owasp:api4:2023-array-limit': only('owasp:api4:2023-array-limit', inputs('array')),
    // A pattern from ^ to $ without open repetition bounds a text too: a currency has three letters.
    'owasp:api4:2023-string-limit': {
      message: '{{error}}',
      severity: 'error',
      given: inputs('string'),
      // biome-ignore lint/suspicious/noThenProperty: Spectral's word for what is demanded.
      then: { function: boundedText },
    },
    'owasp:api8:2023-define-error-responses-401': only('owasp:api8:2023-define-error-responses-401', securedAnswers),
    'owasp:api8:2023-define-error-validation': only('owasp:api8:2023-define-error-validation', securedAnswers),
    'owasp:api4:2023-rate-limit-responses-429': only('owasp:api4:2023-rate-limit-responses-429', limitedAnswers),
    'owasp:api4:2023-rate-limit': only('owasp:api4:2023-rate-limit', `${limitedAnswers}[?(@property.match(/^(2|4)/))]`),
    // Names, notes and search words are free text; every other text we take has a format, a pattern or an enum.
    'owasp:api4:2023-string-restricted': 'off',
    // Which origins may read answers is configuration (CORS_ORIGINS): the header is none of the operation's.
    'owasp:api8:2023-define-cors-origin': 'off',
    // OpenAPI 3.1 lets a bearer scheme name scopes too; the rule is of 3.0. oauth2's are written by the same hand.
    'oas3-operation-security-defined': 'off',
    // Each service's test/access.test.ts tries every operation with every kind of caller, and without a token.
    'owasp:api2:2023-read-restricted': 'off',
    'owasp:api2:2023-write-restricted': 'off',
    // The link in a mail is a credential, which is why it expires and can be revoked: docs/adr/0005-links-of-our-own.md.
    'owasp:api2:2023-no-credentials-in-url': 'off',
    // Client credentials have no refresh token; their tokens live for fifteen minutes.
    'owasp:api2:2023-short-lived-access-tokens': 'off',
  },
};

interface Text {
  maxLength?: number;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
}

function boundedText(text: Text): { message: string }[] {
  if (text.maxLength !== undefined || text.enum || text.const !== undefined) return [];
  const outside = text.pattern?.replaceAll(/\\.|\[[^\]]*\]/g, 'x');
  const isBounded = outside?.startsWith('^') && outside.endsWith('$') && !/[*+]|\{\d+,\}/.test(outside);
  return isBounded ? [] : [{ message: 'A text we take must have a maxLength, an enum, or a pattern that bounds it.' }];
}
