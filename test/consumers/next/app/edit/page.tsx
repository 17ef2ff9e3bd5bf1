import { OurCharter } from './OurCharter';

export default function Page() {
  return <OurCharter />;
}
