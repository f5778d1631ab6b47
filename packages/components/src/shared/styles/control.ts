import { css } from 'lit';

/** Shared by the form controls: waiting for the catalogue, and a visible reason. */
export const controlStyles = css`
  .control-loading {
    display: grid;
    gap: 4px;
  }
  .control-skeleton {
    block-size: var(--_control-height);
    border-radius: var(--_radius);
  }
  .select[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .select {
    text-overflow: ellipsis;
  }
  .reason {
    display: flex;
    align-items: flex-start;
    gap: 4px;
  }
  .reason .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 2px;
  }
`;
