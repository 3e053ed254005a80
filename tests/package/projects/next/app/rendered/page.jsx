// A server component: the page comes with the answer in it.
import { decode } from 'plainbounce';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <p>{decode('550 5.1.1 <jan@example.com> User unknown').findings[0].explanation.headline}</p>;
}
