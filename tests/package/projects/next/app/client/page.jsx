'use client';
// In the browser: the package is loaded when the page is shown.
import { useEffect } from 'react';
import { answer } from '../../page.mjs';

export default function Page() {
  useEffect(() => void answer(), []);
  return <p>client</p>;
}
