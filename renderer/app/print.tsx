import { nonce } from './nonce.ts';
import '../ui/page-styles.ts';
import './fonts.css';
import '../ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { PrintStage } from './print-stage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PrintStage nonce={nonce} />);
