import { Body, Controller, Post, Put, Response, Route, Security, SuccessResponse, Tags } from '@tsoa/runtime';
import type { UsersContext } from '../context.ts';
import { eraseCustomers } from './erase-customers.ts';
import { registerCustomer } from './register-customer.ts';
import type { CustomerErasure, CustomerInput, UserView } from './user.dto.ts';
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

  /**
   * Deletes customers for good, as a shop has to: their account, birth profiles, password and what they signed in to.
   * Staff and administrators keep their account; only the birth profiles that are named go. What is not there any more is
   * no fault, so the call can be repeated; only services of the platform may make it.
   * @summary Erase customers
   */
  @Post('erase')
  @Security('bearer', ['customers:erase'])
  @SuccessResponse(204, 'Erased')
  @Response(400, 'A field is missing or wrong')
  async eraseCustomers(@Body() body: CustomerErasure): Promise<void> {
    await eraseCustomers(this.context.orm.em.fork(), body);
  }
}
