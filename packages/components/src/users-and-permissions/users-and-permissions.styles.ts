import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-size: 720px;
    container: roster-screen / inline-size;
  }
  .header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: var(--_control-height);
  }
  h1 {
    font-size: 1.538em;
    line-height: 1.4em;
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
    box-sizing: border-box;
    overscroll-behavior: contain;
    overflow-y: auto;
    padding: 0;
    background: var(--_surface-raised);
    color: var(--_text);
  }
  .is-beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 30.769em;
    gap: 24px;
    align-items: start;
  }
  .is-beside > aside {
    --_drawer-top: var(--roster-drawer-top, 0px);
    position: sticky;
    inset-block-start: calc(var(--_drawer-top) + 16px);
  }
  .is-beside .drawer {
    position: static;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: calc(var(--_scrollport) - var(--_drawer-top) - 32px);
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    animation: drawer-in 160ms ease-out;
  }
  .drawer:modal {
    position: fixed;
    inset-block: 0;
    inset-inline: auto var(--_inset);
    inline-size: min(30.769em, var(--_room));
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    border-radius: 0;
    box-shadow: var(--_shadow);
    animation: drawer-in 160ms ease-out;
  }
  /* Where the element itself is narrow, the drawer covers its whole width. */
  @container roster-screen (inline-size < 49.23em) {
    .drawer:modal {
      inline-size: var(--_room);
      border: 0;
    }
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
  .layout .drawer:dir(rtl) {
    animation-name: drawer-in-rtl;
  }
  @media (prefers-reduced-motion: reduce) {
    .layout .drawer {
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
    inline-size: min(43.077em, calc(100% - 32px));
  }
  .narrow {
    max-inline-size: 36.923em;
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
