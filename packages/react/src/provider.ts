'use client';
import { type ComponentProps, createElement, forwardRef, useMemo } from 'react';
import type { RosterProvider as RosterProviderElement } from '@roster-kit/components/provider';
import { RosterContext } from './context.js';
import { RosterProvider as Provider } from './generated/provider.js';

export type RosterProviderProps = Omit<ComponentProps<typeof Provider>, 'ref'>;

/** Gives every widget and every hook inside it one client. Renders `<roster-provider>`. */
export const RosterProvider = /* @__PURE__ */ forwardRef<RosterProviderElement, RosterProviderProps>(
  function RosterProvider(props, ref) {
    const { client } = props;
    const value = useMemo(() => ({ client }), [client]);
    return createElement(RosterContext.Provider, { value }, createElement(Provider, { ...props, ref }));
  },
);
