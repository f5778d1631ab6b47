import { css } from 'lit';
import { markStyles } from '../shared/styles/mark.js';
import { searchStyles } from '../shared/styles/search.js';

export const styles = [
  searchStyles,
  markStyles,
  css`
    summary {
      display: flex;
      align-items: center;
      gap: 6px;
      min-block-size: 24px;
      border-radius: 4px;
      list-style: none;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary > .icon {
      color: var(--_text-muted);
      transition: rotate var(--_duration) ease-out;
    }
    :dir(rtl) > summary > .icon {
      rotate: 180deg;
    }
    details[open] > summary > .icon {
      rotate: 90deg;
    }
    h3 {
      font-size: 1em;
      line-height: 1.538em;
    }
    .base > summary .muted {
      min-inline-size: 0;
    }
    .content {
      display: grid;
      gap: 12px;
      padding-block-start: 12px;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .field,
    .outcome {
      min-inline-size: 0;
      max-inline-size: 36.923em;
    }
    .select {
      text-overflow: ellipsis;
    }
    .found {
      margin: 0;
      padding: 4px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      list-style: none;
    }
    .match {
      inline-size: 100%;
      min-block-size: 28px;
      padding: 4px 8px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .match:hover {
      background: var(--_hover);
    }
    .match:focus-visible {
      outline-offset: -2px;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 4px 16px;
    }
    .chosen bdi {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .hint:empty {
      display: none;
    }
    .refusal {
      display: flex;
      gap: 8px;
      color: var(--_text-muted);
    }
    .refusal .icon {
      margin-block-start: 2px;
    }
    /* The live region is always there for the answer, and takes no space while it is empty. */
    .outcome:not(:has(.answer, .hint)) {
      position: absolute;
    }
    .answer {
      display: flex;
      gap: 8px;
      padding: 8px 12px;
      border-radius: var(--_radius);
      background: var(--_soft);
    }
    .answer > .icon {
      margin-block-start: 2px;
      color: var(--_mark);
    }
    .answer > p {
      min-inline-size: 0;
    }
    .answer-yes {
      --_mark: var(--_success);
      --_soft: var(--_success-soft);
    }
    .answer-no {
      --_mark: var(--_danger);
      --_soft: var(--_danger-soft);
    }
    .answer-later {
      --_mark: var(--_info);
      --_soft: var(--_info-soft);
    }
    .destinations {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      margin-block-start: 4px;
      padding-inline-start: 36px;
    }
    .link {
      min-block-size: 24px;
    }
    .overview > summary .count {
      margin-inline-start: auto;
    }
    .overview > .hint {
      margin-block-start: 8px;
    }
    .legend {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    h4 {
      margin: 12px 0 4px;
      color: var(--_text-muted);
      font-size: 0.923em;
      line-height: 1.333em;
      font-weight: 500;
    }
    .permissions {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .permission {
      display: flex;
      gap: 8px;
      overflow-wrap: anywhere;
    }
    .permission-no {
      color: var(--_text-muted);
    }
    .loading {
      display: grid;
      gap: 10px;
    }
    .bar-label {
      inline-size: 10.769em;
    }
    .bar-control {
      block-size: var(--_control-height);
    }
    @media (forced-colors: active) {
      .answer {
        border: 1px solid;
      }
    }
  `,
];
