'use client';
import { createContext } from 'react';
import type { RosterClient } from '@roster-kit/sdk';

/** The client of the provider above; null where there is no provider. */
export const RosterContext = createContext<{ readonly client: RosterClient | undefined } | null>(null);
