import { css } from 'lit';

export const styles = css`
  .header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: var(--_control-height);
  }
  h1 {
    font-size: 20px;
    line-height: 28px;
    letter-spacing: -0.01em;
  }
  .tabs {
    display: flex;
    gap: 20px;
    margin-block: 8px 16px;
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    min-block-size: 36px;
    margin-block-end: -1px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .tab:focus-visible {
    border-radius: 2px;
  }
  /* One section alone has no tabs. */
  .header + .layout {
    margin-block-start: 16px;
  }
  .main {
    min-inline-size: 0;
  }
  .drawer {
    --_drawer-top: var(--roster-drawer-top, 0px);
    box-sizing: border-box;
    position: fixed;
    inset-block: var(--_drawer-top) 0;
    inset-inline-end: 0;
    z-index: 20;
    inline-size: 400px;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-inline-start: 1px solid var(--_border);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    animation: drawer-in 160ms ease-out;
  }
  @keyframes drawer-in {
    from {
      opacity: 0;
      translate: 24px 0;
    }
  }
  @keyframes drawer-in-rtl {
    from {
      opacity: 0;
      translate: -24px 0;
    }
  }
  .drawer:dir(rtl) {
    animation-name: drawer-in-rtl;
  }
  /* The sidebar is next to the list only if the table still has room, also in a host with its own navigation. */
  @media (width >= 1200px) {
    .has-drawer {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 400px;
      gap: 24px;
      align-items: start;
    }
    .drawer {
      position: sticky;
      inset-block: calc(var(--_drawer-top) + 16px) auto;
      max-block-size: calc(100dvb - var(--_drawer-top) - 32px);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-panel);
      box-shadow: none;
    }
  }
  @media (width < 640px) {
    .drawer {
      inline-size: 100%;
      border: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .drawer {
      animation: none;
    }
  }
  /* Forced colors would make the transparent border visible under every tab. */
  @media (forced-colors: active) {
    .tab {
      border-block-end-width: 0;
      padding-block-end: 2px;
    }
    .tab[aria-selected='true'] {
      border-block-end: 2px solid Highlight;
      padding: 0;
    }
  }
  .settings {
    inline-size: min(560px, calc(100vi - 32px));
  }
  .narrow {
    max-inline-size: 480px;
    margin-inline: auto;
  }
  .waiting {
    display: grid;
    gap: 16px;
    padding-block: 24px;
  }
  .waiting .skeleton:nth-child(3) {
    inline-size: 80%;
  }
  .waiting .skeleton:nth-child(4) {
    inline-size: 60%;
  }
`;
