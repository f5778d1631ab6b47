// What the code of an area must not use, as ESLint options: globals and syntax.

const domGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'HTMLElement',
  'XMLHttpRequest',
];
const nodeGlobals = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const forbid = (names, message) => names.map((name) => ({ name, message }));

/** `globalThis.fetch` and `window.fetch` are the same thing as `fetch`. */
const globals = (...entries) => [
  'error',
  { globals: entries.flat(), checkGlobalObject: true, globalObjects: ['window', 'self'] },
];

export const sdkGlobals = globals(
  forbid(domGlobals, 'The SDK runs where there is no DOM.'),
  forbid(nodeGlobals, 'The SDK runs where there is no Node.'),
);
export const coreGlobals = globals(
  forbid(nodeGlobals, 'The core runs on the fetch API alone; pass it in from main.ts.'),
  forbid(domGlobals, 'The core runs where there is no DOM.'),
);
const platform = 'It is missing on a server or in a test without a browser: use shared/platform.';
export const componentGlobals = globals(
  forbid(['ResizeObserver', 'IntersectionObserver', 'matchMedia', 'BroadcastChannel', 'CSS'], platform),
  forbid(network, 'Widgets reach the server through the SDK client only.'),
  forbid(storage, 'The kit stores nothing; the host owns tokens and state.'),
);

const unsafe = 'Text from a server is never put in the page as HTML.';
const tests = '/^(it|test|describe|suite|bench)$/';

/** A test that does not run proves nothing, and one that runs alone hides the others. */
export const testSyntax = [
  {
    selector: `MemberExpression[property.name=/^(only|skip|todo|fails)$/]:matches([object.name=${tests}], [object.object.name=${tests}])`,
    message: 'No skipped or focused tests.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'No skipped or focused tests.',
  },
];

export const unsafeSyntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: unsafe,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/]',
    message: unsafe,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: unsafe,
  },
  { selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]', message: unsafe },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]', message: unsafe },
];

const url = 'A URL does not belong in a component; it comes from the host or from the contract.';
const notNamespace = '(?!www\\.w3\\.org\\/)';
const names = 'A role or level is known from the contract, never by name.';
const roles = 'owner|administrator|editor|viewer|tester';
const levels = 'manage_and_publish|design_and_edit';

const method = 'MemberExpression.callee[object.type!="TSAsExpression"]';
const methods = 'showModal|showPopover|hidePopover|togglePopover|attachInternals|scrollIntoView';

export const componentSyntax = [
  { selector: `${method}[property.name=/^(${methods})$/]`, message: platform },
  { selector: `Literal[value=/https?:\\/\\/${notNamespace}/i]`, message: url },
  { selector: `TemplateElement[value.raw=/https?:\\/\\/${notNamespace}/i]`, message: url },
  { selector: `Literal[value=/^(${roles})$/i]`, message: names },
  { selector: `Literal[value=/${levels}/i]`, message: names },
  { selector: `TemplateElement[value.raw=/^(${roles})$|${levels}/i]`, message: names },
  { selector: `Property > Identifier.key[name=/^(${roles}|${levels})$/]`, message: names },
  { selector: `MemberExpression > Identifier.property[name=/^(${roles}|${levels})$/]`, message: names },
  { selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: 'The kit stores nothing.' },
];
