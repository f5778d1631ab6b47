import { css } from 'lit';

/** A panel alone in the host's page: sign-in, an invitation, the setup of two-factor authentication. */
export const cardStyles = css`
  :host {
    container-type: inline-size;
  }
  .card {
    box-sizing: border-box;
    display: grid;
    gap: 20px;
    max-inline-size: var(--_card-width, 30.769em);
    padding: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
  }
  .card.is-bare {
    padding: 0;
    border: 0;
    background: none;
  }
  .card p,
  .card ol,
  .card ul {
    margin: 0;
  }
  .card-head {
    display: grid;
    justify-items: start;
    gap: 4px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card-head:focus-visible,
  .card-head :focus-visible {
    outline: none;
  }
  .card-icon {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    margin-block-end: 8px;
    border-radius: 50%;
    background: var(--_card-soft, var(--_accent-soft));
    color: var(--_card-tone, var(--_accent));
  }
  .tone-success {
    --_card-tone: var(--_success);
    --_card-soft: var(--_success-soft);
  }
  .tone-warning {
    --_card-tone: var(--_warning);
    --_card-soft: var(--_warning-soft);
  }
  .tone-danger {
    --_card-tone: var(--_danger);
    --_card-soft: var(--_danger-soft);
  }
  .card-text {
    color: var(--_text-muted);
  }
  .card-text strong {
    color: var(--_text);
    font-weight: 500;
  }
  .form {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  a.button {
    box-sizing: border-box;
    text-decoration: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .code-input {
    max-inline-size: 11em;
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 1.231em;
    letter-spacing: 0.25em;
    direction: ltr;
  }
  .code-input.is-long {
    max-inline-size: none;
    letter-spacing: 0.05em;
  }
  @container (max-width: 27.69em) {
    .card:not(.is-bare) {
      padding: 16px;
    }
  }
  @media (forced-colors: active) {
    .card-icon {
      border: 1px solid;
    }
  }
`;
