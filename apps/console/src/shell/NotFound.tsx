import { Link } from '@tanstack/react-router';
import { Title } from '../parts/Title.js';
import { words } from '../words/index.js';

/** Of an address that leads nowhere. */
export function NotFound() {
  return (
    <>
      <Title text={words.notFound} />
      <Link to="/">{words.toHome}</Link>
    </>
  );
}
