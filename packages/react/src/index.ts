'use client';
/** React components for every element, and hooks for the client, the session and its permissions. */
export * from './generated/index.js';
export { type SessionState, useCan, useRoster, useSession } from './hooks.js';
export { RosterProvider, type RosterProviderProps } from './provider.js';
