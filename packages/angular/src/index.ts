/** Directives that check the elements in Angular's templates, and a value accessor for forms. */
export * from './generated/index.js';
export { RosterValueAccessor } from './value-accessor.js';
