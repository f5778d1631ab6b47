export * from './sign-in.events.js';
export { RosterSignIn, type SignInStep } from './sign-in.js';
