import { Body, Controller, Put, Response, Route, Security, Tags } from '@tsoa/runtime';
import type { UsersContext } from '../context.ts';
import { registerCustomer } from './register-customer.ts';
import type { CustomerInput, UserView } from './user.dto.ts';
import { selectUsers } from './user.rows.ts';

@Route('customers')
@Tags('users')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class CustomerController extends Controller {
  private readonly context: UsersContext;

  constructor(context: UsersContext) {
    super();
    this.context = context;
  }

  /**
   * Makes sure that a customer with this e-mail address exists; the address is compared regardless of case. Repeating
   * the call changes nothing. A deactivated customer stays deactivated, the names and language of staff stay theirs,
   * and the address of somebody who was deleted becomes a new customer.
   * @summary Register a customer
   */
  @Put()
  @Security('bearer', ['customers:write'])
  @Response(400, 'A field is missing or wrong')
  async putCustomer(@Body() body: CustomerInput): Promise<UserView> {
    const em = this.context.orm.em.fork();
    const id = await registerCustomer(em, body);
    return selectUsers(em, id, 'include').executeTakeFirstOrThrow();
  }
}
