import type { Catalogue } from '@astrall/platform/http/translator.ts';

/** What this service says in a problem, in Spanish; the platform's own messages are in the platform. */
export const spanish: Catalogue = {
  'There is no such user.': 'Ese usuario no existe.',
  'There is no such birth profile.': 'Ese perfil de nacimiento no existe.',
  'There is no such client.': 'Ese cliente no existe.',
  'There is no such password reset, or no more.': 'Ese cambio de contraseña no existe, o ya no.',
  'A public client has no secret.': 'Un cliente público no tiene secreto.',
  'Another user has this e-mail address by now.': 'Otro usuario tiene ya esta dirección de correo electrónico.',
  'The e-mail address is taken.': 'La dirección de correo electrónico ya está en uso.',
  'The user changed meanwhile; try again.': 'El usuario ha cambiado entretanto; vuelve a intentarlo.',
  'The user has a birth profile with this data already.':
    'El usuario ya tiene un perfil de nacimiento con estos datos.',
  'The time of birth cannot be.': 'La hora de nacimiento no puede ser.',
  'Only administrators manage staff and administrators.':
    'Solo quien administra gestiona al personal y a quienes administran.',
  'Only staff see what was deleted.': 'Solo el personal ve lo que se borró.',
  'The token belongs to somebody who may no longer do this; sign in again.':
    'El token es de alguien que ya no puede hacer esto; vuelve a iniciar sesión.',
  'This is the last active administrator; make another one first.':
    'Es la última cuenta de administración activa; crea antes otra.',
  'You can only change yourself.': 'Solo puedes cambiarte a ti.',
  'You cannot change your own {0}.': 'No puedes cambiar tu propio {0}.',
  'You cannot do this to yourself; somebody else can.': 'No puedes hacerte esto a ti; otra persona sí.',
  'A program manages only clients whose scopes it has itself.':
    'Un programa solo gestiona clientes cuyos permisos tiene él mismo.',
  'The client id is taken.': 'El id de cliente ya está en uso.',
  'The password was refused: {0}': 'La contraseña se rechazó: {0}',
  'This form is on another site.': 'Este formulario está en otro sitio.',

  'is before 1900': 'es anterior a 1900',
  'is in the future': 'está en el futuro',
  'is not in the calendar': 'no está en el calendario',
  'is not a time of day': 'no es una hora del día',
  'are only for authorization_code': 'son solo para authorization_code',
  'is not a user there is': 'no es un usuario que exista',
  'must be a day from 1900 on, like {0}': 'debe ser un día desde 1900, como {0}',
  'must be types out of {0}': 'deben ser tipos de entre {0}',
  'must have 3 to 100 letters, digits, dots, hyphens or underscores':
    'debe tener de 3 a 100 letras, cifras, puntos, guiones o guiones bajos',
  'must be among {0}': 'debe estar entre {0}',
  'must be https addresses without a fragment; native clients may use http on this machine and schemes such as com.example.app':
    'deben ser direcciones https sin fragmento; los clientes nativos pueden usar http en esta máquina y esquemas como com.example.app',
  'must hold authorization_code where it holds refresh_token':
    'debe contener authorization_code si contiene refresh_token',
  'must name at least one grant type': 'debe nombrar al menos un tipo de concesión',
  'must name where people come back to': 'debe nombrar adónde vuelven las personas',
  'must not hold client_credentials: a public client has no secret':
    'no puede contener client_credentials: un cliente público no tiene secreto',
  'a user with this address exists already': 'ya existe un usuario con esta dirección',
  'a client with this id exists already': 'ya existe un cliente con este identificador',
};
