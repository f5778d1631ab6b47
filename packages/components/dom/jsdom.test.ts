// @vitest-environment jsdom
import { everyElementSuite } from './every-element.suite.js';

everyElementSuite();
