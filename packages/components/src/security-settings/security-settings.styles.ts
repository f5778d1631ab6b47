import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-size: 560px;
    container-type: inline-size;
  }
  .panel {
    box-sizing: border-box;
    max-inline-size: 49.231em;
    padding: 20px;
  }
  :host([embedded]) .panel {
    padding: 0;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: start;
    padding-block-end: 16px;
  }
  .head .button-icon {
    margin-block-start: -5px;
    margin-inline-end: -8px;
  }
  .head p {
    margin: 0;
    color: var(--_text-muted);
  }
  .section {
    display: grid;
    gap: 12px;
    padding-block: 20px;
    border-block-start: 1px solid var(--_border);
  }
  .section:last-child {
    padding-block-end: 0;
  }
  .section .notice .button {
    background: transparent;
  }
  fieldset {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 6px;
    font-weight: 500;
  }
  .field {
    gap: 6px;
  }
  .lifetime {
    display: grid;
    grid-template-columns: 6.769em minmax(0, 10.769em);
    gap: 8px;
  }
  textarea.input {
    min-block-size: 72px;
    padding-block: 6px;
    resize: vertical;
    line-height: 1.538em;
  }
  .save {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_control-height);
  }
  .saved {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_text-muted);
    font-size: 0.923em;
  }
  .saved .icon {
    color: var(--_success);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .line-skeleton {
    inline-size: 40%;
    margin-block: 4px;
  }
  .field-skeleton {
    block-size: var(--_control-height);
    max-inline-size: 18.154em;
    border-radius: var(--_radius);
  }
  .area-skeleton {
    block-size: 72px;
    border-radius: var(--_radius);
  }
  .button-skeleton {
    inline-size: 4.923em;
    block-size: var(--_control-height);
    border-radius: var(--_radius);
  }
`;
