import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// One React on the page, whatever the packages beside it bring.
export default defineConfig({ plugins: [react()], resolve: { dedupe: ['react', 'react-dom'] } });
