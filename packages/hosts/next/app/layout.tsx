import './style.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Acme' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <header className="bar">
          <strong>Acme</strong> <span>Next</span>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
