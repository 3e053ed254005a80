// Vue 3: the name is declared as an element of the page's own, properties and the event are bound as usual.
import { createApp } from 'vue/dist/vue.esm-bundler.js';
import 'plainbounce/element/define';

const app = createApp({
  data: () => ({ cause: '', audience: 'sender', text: '550 5.1.1 <jan@example.com>: User unknown' }),
  methods: {
    take({ detail }) {
      this.cause = detail.decoding.findings[0].cause;
    },
  },
  template: `<main>
    <plain-bounce :value="text" :audience="audience" :redact="true" @decoded="take"></plain-bounce>
    <p id="cause">{{ cause }}</p>
    <button @click="audience = 'admin'">Admin</button>
  </main>`,
});
app.config.compilerOptions.isCustomElement = (name) => name === 'plain-bounce';
app.mount(document.body);
