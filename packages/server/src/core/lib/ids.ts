import { v7 } from 'uuid';

/** An opaque id: a type prefix and a UUIDv7, made by the application. */
export function newId(prefix: string): string {
  return `${prefix}_${v7()}`;
}
