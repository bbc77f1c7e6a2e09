export { ClassificationFollower } from './classification-follower.js';
export { CLASSIFICATION } from './feature.js';
export { TouchedProductsService } from './touched/touched-products.service.js';
