// @vitest-environment happy-dom
import { everyElementSuite } from './every-element.suite.js';

everyElementSuite();
