import { html, nothing, render } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FormControl } from './form-control.js';

interface Setup {
  tag: string;
  /** Gives the element its options. */
  feed: (element: FormControl) => void;
  /** Two values on offer. */
  values: readonly [string, string];
  /** Picks a value as a person does. */
  pick: (element: FormControl, value: string) => Promise<void>;
}

interface Attributes {
  value?: string;
  required?: boolean;
  fieldsetDisabled?: boolean;
  labelled?: boolean;
}

/** What the platform promises for a control in a form. Every control of the kit must pass. */
export function formControlSuite({ tag, feed, values, pick }: Setup): void {
  const [first, second] = values;

  async function mount({ value, required = false, fieldsetDisabled = false, labelled = false }: Attributes = {}) {
    const form = document.createElement('form');
    document.body.replaceChildren(form);
    const element = document.createElement(tag) as FormControl;
    element.id = 'control';
    element.setAttribute('name', 'choice');
    if (value) element.setAttribute('value', value);
    element.toggleAttribute('required', required);
    feed(element);
    render(
      html`<button type="button">Before</button>${labelled ? html`<label for="control">From the host</label>` : nothing}
        <fieldset ?disabled=${fieldsetDisabled}>${element}</fieldset>`,
      form,
    );
    await element.updateComplete;
    return { form, element, fieldset: form.querySelector('fieldset') as HTMLFieldSetElement };
  }
  const submitted = (form: HTMLFormElement) => [...new FormData(form).entries()];

  test(`${tag}: is submitted under its name, and is not submitted without a value`, async () => {
    const { form, element } = await mount();
    expect(submitted(form)).toEqual([]);
    element.value = first;
    expect(submitted(form)).toEqual([['choice', first]]);
    element.value = '';
    expect(submitted(form)).toEqual([]);
    expect(element.form).toBe(form);
  });

  test(`${tag}: a reset restores the value of its attribute`, async () => {
    const { form, element } = await mount({ value: first });
    await pick(element, second);
    expect(submitted(form)).toEqual([['choice', second]]);
    form.reset();
    expect(element.value).toBe(first);
    expect(submitted(form)).toEqual([['choice', first]]);
  });

  test(`${tag}: a disabled fieldset disables it until the fieldset is enabled`, async () => {
    const { form, element, fieldset } = await mount({ value: first, fieldsetDisabled: true });
    expect(element.matches(':disabled')).toBe(true);
    expect(element.disabled).toBe(false);
    expect(submitted(form)).toEqual([]);
    expect(element.shadowRoot?.querySelector('select:enabled, input:enabled')).toBeNull();
    fieldset.disabled = false;
    await element.updateComplete;
    expect(element.matches(':disabled')).toBe(false);
    expect(element.shadowRoot?.querySelector('select:enabled, input:enabled')).not.toBeNull();
    expect(submitted(form)).toEqual([['choice', first]]);
  });

  test(`${tag}: its own disabled property keeps it from being submitted and validated`, async () => {
    const { form, element } = await mount({ value: first, required: true });
    element.disabled = true;
    await element.updateComplete;
    expect(submitted(form)).toEqual([]);
    element.value = '';
    expect(element.willValidate).toBe(false);
    expect(form.checkValidity()).toBe(true);
  });

  test(`${tag}: required and without a value, it makes the form invalid and says why`, async () => {
    const { form, element } = await mount({ required: true });
    expect(form.checkValidity()).toBe(false);
    await element.updateComplete;
    expect(element.validity.valueMissing).toBe(true);
    expect(element.validationMessage).toBe('Choose one');
    expect(element.shadowRoot?.querySelector('[aria-invalid="true"]')).not.toBeNull();
    await pick(element, first);
    expect(form.checkValidity()).toBe(true);
    expect(element.shadowRoot?.querySelector('[aria-invalid="true"]')).toBeNull();
  });

  test(`${tag}: focus goes to the native control inside, by script, by keyboard and by a host's label`, async () => {
    const { form, element } = await mount({ value: second, labelled: true });
    const inside = () => element.shadowRoot?.activeElement as HTMLInputElement | HTMLSelectElement | null;
    element.focus();
    expect(inside()?.value).toBe(second);
    element.blur();
    inside()?.blur();
    await page.getByText('From the host', { exact: true }).click();
    expect(document.activeElement).toBe(element);
    expect(inside()?.value).toBe(second);
    form.querySelector('button')?.focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(element);
  });

  test(`${tag}: takes its accessible name from \`label\`, and from a host's label`, async () => {
    const { element } = await mount({ labelled: true });
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label')).toBe('From the host');
    element.label = 'Own words';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[aria-label]')?.getAttribute('aria-label')).toBe('Own words');
  });

  test(`${tag}: the browser restores what was chosen before`, async () => {
    const { form, element } = await mount({ value: first });
    element.formStateRestoreCallback(second);
    expect(submitted(form)).toEqual([['choice', second]]);
  });

  test(`${tag}: a person's choice fires one input and one change event, a script's none`, async () => {
    const { form, element } = await mount();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, (event) => heard.push(`${event.type} ${(event.target as FormControl).value}`));
    element.value = second;
    await element.updateComplete;
    expect(heard).toEqual([]);
    await pick(element, first);
    expect(heard).toEqual([`input ${first}`, `change ${first}`]);
  });
}
