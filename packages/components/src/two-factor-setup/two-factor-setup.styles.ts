import { css } from 'lit';

export const styles = css`
  :host {
    --_card-width: 520px;
  }
  .steps {
    display: grid;
    gap: 24px;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .step {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    counter-increment: step;
  }
  .step::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1px solid var(--_border-control);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: 0.923em;
    font-weight: 500;
    line-height: 1;
  }
  .step-body {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .step-title {
    margin: 0;
    font-size: 1em;
    line-height: 1.846em;
    font-weight: 500;
  }
  .scan {
    display: grid;
    grid-template-columns: 192px minmax(0, 1fr);
    gap: 20px;
    align-items: center;
  }
  .qr {
    display: block;
    inline-size: 192px;
    block-size: 192px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .key {
    display: grid;
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .secret {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 1em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, max-content));
    gap: 6px 32px;
    justify-content: center;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    list-style: none;
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
  }
  .codes bdi {
    user-select: all;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .card-skeleton {
    block-size: 20px;
    inline-size: 60%;
  }
  .text-skeleton {
    block-size: 40px;
  }
  .button-skeleton {
    inline-size: 6.769em;
    block-size: var(--_control-height);
    border-radius: var(--_radius);
  }
  @container (max-width: 35.38em) {
    .scan {
      grid-template-columns: minmax(0, 1fr);
    }
    .codes {
      gap: 6px 16px;
      padding: 12px;
    }
  }
  @container (max-width: 24.61em) {
    .codes {
      grid-template-columns: minmax(0, max-content);
    }
  }
`;
