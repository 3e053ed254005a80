// Compiled, never run: the attributes, properties and events in JSX.
import type {} from 'plainbounce/element/react';

export const page = (
  <main>
    <plain-bounce
      value={new Uint8Array(2)}
      audience="admin"
      view="compact"
      redact
      level={2}
      className="bounce"
      ondecoded={({ detail }) => detail.decoding.findings.length}
    >
      550
    </plain-bounce>
    {/* @ts-expect-error: nobody knows this reader */}
    <plain-bounce audience="boss" />
  </main>
);
