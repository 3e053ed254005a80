// Compiled, never run: the element among the components that templates know.
import type {} from 'plainbounce/element/vue';
import type { GlobalComponents } from 'vue';

type Properties = InstanceType<GlobalComponents['plain-bounce']>['$props'];
export const properties: Properties = { audience: 'admin', redact: true, value: '550' };
