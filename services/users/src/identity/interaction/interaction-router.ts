import { pageHeaders } from '@astrall/platform/http/page.ts';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { errors, type Provider } from 'oidc-provider';
import type { UsersContext } from '../../context.ts';
import { User } from '../../user/user.entity.ts';
import { signIn } from '../credential/sign-in.ts';
import { formTarget } from '../page/form-target.ts';
import { localeOf } from '../page/locale.ts';
import { consentPage, messagePage, signInPage } from '../page/sign-in-pages.ts';
import type { Words } from '../page/words.ts';
import type { Throttle } from '../throttle.ts';
import { formTokenFor, isForged } from './form-token.ts';
import { grantWhatIsMissing } from './grant-what-is-missing.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** `/oauth/interaction/{uid}`: where people sign in and consent, on their way from a client and back to it. */
export function interactionRouter(context: UsersContext, provider: Provider, throttle: Throttle): Router {
  const { orm, config } = context;
  const router = Router();

  async function show(request: Request, response: Response, interaction: Interaction, again?: Again): Promise<void> {
    const client = await provider.Client.find(String(interaction.params['client_id']));
    const locale = localeOf(request, interaction.params['ui_locales']);
    const form = {
      clientName: client?.clientName ?? String(interaction.params['client_id']),
      formToken: formTokenFor(interaction.uid, config.COOKIE_SECRET),
    };
    const formTargets = [config.USERS_URL, formTarget(String(interaction.params['redirect_uri']))];
    response.set(pageHeaders({ formTargets }));
    if (interaction.prompt.name === 'login') {
      const email = again?.email ?? String(interaction.params['login_hint'] ?? '');
      response.send(signInPage(locale, { ...form, email, complaint: again?.complaint }));
      return;
    }
    const user = await orm.em.fork().findOneOrFail(User, interaction.session!.accountId);
    const scopes = String(interaction.params['scope'] ?? '').split(' ');
    response.send(consentPage(locale, { ...form, scopes, email: user.email }));
  }

  async function enter(request: Request, response: Response, interaction: Interaction): Promise<void> {
    const { email, password } = fieldsOf(request);
    const outcome = await signIn(orm.em.fork(), throttle, { email, password, address: request.ip ?? '' });
    if (typeof outcome !== 'string') {
      const result = { login: { accountId: outcome.userId } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    }
    const throttled = outcome === 'throttled';
    response.status(throttled ? 429 : 401);
    await show(request, response, interaction, { email, complaint: throttled ? 'tooMany' : 'refused' });
  }

  async function allow(request: Request, response: Response, interaction: Interaction): Promise<void> {
    const grantId = await grantWhatIsMissing(provider, interaction);
    await provider.interactionFinished(request, response, { consent: { grantId } });
  }

  router
    .route('/oauth/interaction/:uid')
    .get(async (request, response) => show(request, response, await interactionOf(request, response)))
    .post(express.urlencoded({ extended: false, limit: '20kb' }), async (request, response) => {
      const interaction = await interactionOf(request, response);
      const { step, form_token: token } = fieldsOf(request);
      if (isForged(request, token, interaction.uid, config.COOKIE_SECRET)) throw new errors.SessionNotFound('forged');
      if (step === 'cancel') {
        const result = { error: 'access_denied', error_description: 'the person did not allow it' };
        return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      }
      if (interaction.prompt.name === 'login') return enter(request, response, interaction);
      return allow(request, response, interaction);
    });

  /** @throws SessionNotFound when the browser's cookie does not belong to the address */
  async function interactionOf(request: Request, response: Response): Promise<Interaction> {
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.uid !== request.params['uid']) throw new errors.SessionNotFound('another interaction');
    return interaction;
  }

  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof errors.SessionNotFound)) return next(error);
    response
      .status(400)
      .set(pageHeaders())
      .send(messagePage(localeOf(request), 'expiredTitle', 'expiredText'));
  });
  return router;
}

interface Again {
  email: string;
  complaint: keyof Words;
}

function fieldsOf(request: Request) {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof body[name] === 'string' ? body[name].replaceAll('\0', '') : '');
  return { email: text('email'), password: text('password'), step: text('step'), form_token: text('form_token') };
}
