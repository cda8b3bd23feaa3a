import type { ApiScope } from '@astrall/contracts/scopes.ts';
import type { Locale } from '@astrall/platform/http/page.ts';

type OidcScope = 'profile' | 'email' | 'offline_access';

/** What each scope means to the person who allows it. `openid` says no more than that they signed in. */
const meanings: Record<ApiScope | OidcScope, Record<Locale, string>> = {
  profile: { en: 'know your name and language', es: 'conocer tu nombre y tu idioma' },
  email: { en: 'know your e-mail address', es: 'conocer tu correo electrónico' },
  offline_access: { en: 'keep this access while you are away', es: 'mantener este acceso cuando no estés' },
  'birth-profiles:read': { en: 'see birth details', es: 'ver datos de nacimiento' },
  'birth-profiles:write': { en: 'add birth details', es: 'añadir datos de nacimiento' },
  'customers:write': { en: 'register customers', es: 'dar de alta clientes' },
  'deliveries:read': { en: 'see which e-mails were sent', es: 'ver qué correos se han enviado' },
  'deliveries:write': { en: 'send e-mails again', es: 'volver a enviar correos' },
  'documents:read': { en: 'see documents', es: 'ver documentos' },
  'documents:write': { en: 'add and delete documents', es: 'añadir y borrar documentos' },
  'links:write': { en: 'make and revoke links to reports', es: 'crear y anular enlaces a informes' },
  'oauth-clients:read': { en: 'see applications', es: 'ver aplicaciones' },
  'oauth-clients:write': { en: 'manage applications', es: 'gestionar aplicaciones' },
  'orders:read': { en: 'see orders', es: 'ver pedidos' },
  'orders:write': { en: 'change orders', es: 'modificar pedidos' },
  'products:read': { en: 'see products', es: 'ver productos' },
  'products:write': { en: 'change products', es: 'modificar productos' },
  'reports:read': { en: 'see reports', es: 'ver informes' },
  'reports:write': { en: 'have reports made again', es: 'volver a generar informes' },
  'reservations:read': { en: 'see reservations', es: 'ver reservas' },
  'reservations:write': { en: 'make and change reservations', es: 'hacer y modificar reservas' },
  'reservations:manage': { en: 'manage everybody’s reservations', es: 'gestionar las reservas de todos' },
  'subscriptions:manage': { en: 'manage everybody’s subscriptions', es: 'gestionar las suscripciones de todos' },
  'subscriptions:read': { en: 'see subscriptions', es: 'ver suscripciones' },
  'subscriptions:write': { en: 'change subscriptions', es: 'modificar suscripciones' },
  'users:admin': { en: 'manage all accounts', es: 'gestionar todas las cuentas' },
  'users:manage': { en: 'manage customers’ accounts', es: 'gestionar cuentas de clientes' },
  'users:read': { en: 'see your account', es: 'ver tu cuenta' },
  'users:write': { en: 'change your account', es: 'modificar tu cuenta' },
  'webhook-deliveries:read': { en: 'see what Shopify sent', es: 'ver lo que envió Shopify' },
};

export function meaningsOf(scopes: string[], locale: Locale): string[] {
  return scopes.filter((scope) => scope !== 'openid').map((scope) => meanings[scope as ApiScope]?.[locale] ?? scope);
}
