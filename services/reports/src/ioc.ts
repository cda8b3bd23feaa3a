export { expressAuthentication, iocContainer } from '@astrall/platform/http/tsoa.ts';
