/* Called by PrimeFaces when a chart begins: gives it the colours and letters of the house, which stand in tokens.css. */

function goedGesprekChart() {
  const look = getComputedStyle(document.documentElement);
  const colour = name => look.getPropertyValue(name).trim();
  const config = this.cfg.config;
  const many = config.data.datasets.length > 1;

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 15;
  Chart.defaults.color = colour('--ink-soft');
  config.data.datasets.forEach(bars => {
    bars.backgroundColor = colour(bars.backgroundColor);
    bars.borderRadius = 3;
    bars.maxBarThickness = 44;
  });
  config.options = {
    maintainAspectRatio: false,
    animation: false,
    events: ['mousemove', 'mouseout'],
    plugins: {
      legend: {display: many, position: 'bottom', labels: {boxWidth: 16, color: colour('--ink')}},
      tooltip: {backgroundColor: colour('--green-deep')}
    },
    scales: {
      x: {stacked: true, grid: {display: false}, ticks: {maxRotation: 60}},
      y: {stacked: true, beginAtZero: true, ticks: {precision: 0}, grid: {color: colour('--line')}}
    }
  };
}
