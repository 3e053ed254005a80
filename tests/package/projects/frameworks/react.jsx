// React 19: properties, a boolean one, and an event as `ondecoded`.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'plainbounce/element/define';

function Page() {
  const [cause, setCause] = useState('');
  const [audience, setAudience] = useState('sender');
  return (
    <main>
      <plain-bounce
        value="550 5.1.1 <jan@example.com>: User unknown"
        audience={audience}
        redact={true}
        ondecoded={({ detail }) => setCause(detail.decoding.findings[0].cause)}
      />
      <p id="cause">{cause}</p>
      <button onClick={() => setAudience('admin')}>Admin</button>
    </main>
  );
}

createRoot(document.body).render(<Page />);
