// Lit: a property, a boolean attribute and an event in a template, inside the shadow root of an element of the page's own.
import { LitElement, html } from 'lit';
import 'plainbounce/element/define';

class UsersPage extends LitElement {
  static properties = { cause: {}, audience: {} };

  constructor() {
    super();
    this.cause = '';
    this.audience = 'sender';
  }

  render() {
    return html`<main>
      <plain-bounce
        .value=${'550 5.1.1 <jan@example.com>: User unknown'}
        .audience=${this.audience}
        ?redact=${true}
        @decoded=${({ detail }) => (this.cause = detail.decoding.findings[0].cause)}
      ></plain-bounce>
      <p id="cause">${this.cause}</p>
      <button @click=${() => (this.audience = 'admin')}>Admin</button>
    </main>`;
  }
}

customElements.define('users-page', UsersPage);
document.body.append(document.createElement('users-page'));
